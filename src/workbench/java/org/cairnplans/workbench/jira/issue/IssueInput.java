package org.cairnplans.workbench.jira.issue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values for an issue to be made or changed. A field that was never set stays as it is (or gets its default); one set to null is
 * cleared. People are user keys. Not safe for several threads.
 */
public final class IssueInput {

    private final Map<IssueField, Object> fields = new EnumMap<>(IssueField.class);
    private final Map<Long, List<String>> values = new LinkedHashMap<>();

    public IssueInput project(Long id) {
        return set(IssueField.PROJECT, id);
    }

    public IssueInput type(Long id) {
        return set(IssueField.TYPE, id);
    }

    /** The parent of a sub-task to be made. */
    public IssueInput parent(Long issueId) {
        return set(IssueField.PARENT, issueId);
    }

    public IssueInput summary(String text) {
        return set(IssueField.SUMMARY, text);
    }

    public IssueInput description(String text) {
        return set(IssueField.DESCRIPTION, text);
    }

    public IssueInput environment(String text) {
        return set(IssueField.ENVIRONMENT, text);
    }

    public IssueInput reporter(String userKey) {
        return set(IssueField.REPORTER, userKey);
    }

    public IssueInput assignee(String userKey) {
        return set(IssueField.ASSIGNEE, userKey);
    }

    public IssueInput priority(Long id) {
        return set(IssueField.PRIORITY, id);
    }

    public IssueInput resolution(Long id) {
        return set(IssueField.RESOLUTION, id);
    }

    public IssueInput due(LocalDate day) {
        return set(IssueField.DUE, day);
    }

    public IssueInput security(Long levelId) {
        return set(IssueField.SECURITY, levelId);
    }

    public IssueInput labels(Set<String> labels) {
        return set(IssueField.LABELS, Set.copyOf(labels));
    }

    public IssueInput components(Set<Long> ids) {
        return set(IssueField.COMPONENTS, Set.copyOf(ids));
    }

    public IssueInput fixVersions(Set<Long> ids) {
        return set(IssueField.FIX_VERSIONS, Set.copyOf(ids));
    }

    public IssueInput affectedVersions(Set<Long> ids) {
        return set(IssueField.AFFECTED_VERSIONS, Set.copyOf(ids));
    }

    /** A comment to be added with the change. */
    public IssueInput comment(String text) {
        return set(IssueField.COMMENT, text);
    }

    /** @param newValues user keys for people; empty clears the field */
    public IssueInput value(long customField, List<String> newValues) {
        values.put(customField, List.copyOf(newValues));
        return this;
    }

    public boolean has(IssueField field) {
        return fields.containsKey(field);
    }

    /** Custom field id to its new values; only fields that were set. */
    public Map<Long, List<String>> values() {
        return Map.copyOf(values);
    }

    String text(IssueField field) {
        return (String) fields.get(field);
    }

    Long id(IssueField field) {
        return (Long) fields.get(field);
    }

    LocalDate day(IssueField field) {
        return (LocalDate) fields.get(field);
    }

    @SuppressWarnings("unchecked")
    <T> Set<T> set(IssueField field) {
        return (Set<T>) fields.get(field);
    }

    private IssueInput set(IssueField field, Object value) {
        fields.put(field, value);
        return this;
    }
}
