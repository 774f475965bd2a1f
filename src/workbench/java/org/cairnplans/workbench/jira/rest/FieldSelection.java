package org.cairnplans.workbench.jira.rest;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which fields of an issue an answer has: the parameter {@code fields} with {@code *all}, {@code *navigable}, names, and names
 * with a minus that are left out.
 */
final class FieldSelection {

    /** Fields that {@code *navigable} leaves out, as in Jira. */
    private static final Set<String> NOT_NAVIGABLE = Set.of("comment", "attachment", "worklog");

    private final boolean all;
    private final boolean navigable;
    private final Set<String> named = new HashSet<>();
    private final Set<String> without = new HashSet<>();

    private FieldSelection(Collection<String> words, String otherwise) {
        List<String> given = words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
        List<String> effective = given.stream().allMatch(word -> word.startsWith("-"))
                ? Stream.concat(given.stream(), Stream.of(otherwise)).toList() : given;
        all = effective.contains("*all");
        navigable = effective.contains("*navigable");
        effective.forEach(word -> (word.startsWith("-") ? without : named).add(word.startsWith("-") ? word.substring(1) : word));
    }

    /** @param text the parameter; null or empty means {@code otherwise} */
    static FieldSelection of(String text, String otherwise) {
        return new FieldSelection(text == null ? List.of() : Arrays.asList(text.split(",")), otherwise);
    }

    static FieldSelection of(Collection<String> names, String otherwise) {
        return new FieldSelection(names, otherwise);
    }

    boolean has(String field) {
        return !without.contains(field) && (all || named.contains(field) || navigable && !NOT_NAVIGABLE.contains(field));
    }
}
