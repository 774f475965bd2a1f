package org.cairnplans.workbench.jira.domain;

import java.util.Arrays;
import java.util.Optional;

/** The custom field types the workbench offers, with Jira's complete keys. */
public enum CustomFieldKind {
    MULTI_USER("multiuserpicker", "User Picker (multiple users)", "userpickergroupsearcher", true, true),
    USER("userpicker", "User Picker (single user)", "userpickergroupsearcher", true, false),
    TEXT("textfield", "Text Field (single line)", "textsearcher", false, false),
    LONG_TEXT("textarea", "Text Field (multi-line)", "textsearcher", false, false);

    private static final String PREFIX = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String module;
    private final String label;
    private final String searcher;
    private final boolean people;
    private final boolean many;

    CustomFieldKind(String module, String label, String searcher, boolean people, boolean many) {
        this.module = module;
        this.label = label;
        this.searcher = searcher;
        this.people = people;
        this.many = many;
    }

    public String key() {
        return PREFIX + module;
    }

    public String label() {
        return label;
    }

    public String searcherKey() {
        return PREFIX + searcher;
    }

    /** True when the values are user keys. */
    public boolean people() {
        return people;
    }

    /** True when the field holds several values. */
    public boolean many() {
        return many;
    }

    /** @throws IllegalArgumentException when the workbench has no such field type */
    public static CustomFieldKind ofKey(String typeKey) {
        return find(typeKey).orElseThrow(() -> new IllegalArgumentException("No custom field type " + typeKey));
    }

    public static Optional<CustomFieldKind> find(String typeKey) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(typeKey)).findFirst();
    }

    public static boolean isSearcher(String searcherKey) {
        return Arrays.stream(values()).anyMatch(kind -> kind.searcherKey().equals(searcherKey));
    }
}
