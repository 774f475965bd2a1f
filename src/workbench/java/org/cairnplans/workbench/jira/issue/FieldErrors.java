package org.cairnplans.workbench.jira.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why something is refused: messages by field id, and messages that belong to no field. In Jira's words. */
public final class FieldErrors {

    private final Map<String, String> byField = new LinkedHashMap<>();
    private final List<String> general = new ArrayList<>();

    public void add(IssueField field, String message) {
        add(field.id(), message);
    }

    /** The first message for a field stays. */
    public void add(String field, String message) {
        byField.putIfAbsent(field, message);
    }

    public void add(String message) {
        general.add(message);
    }

    public boolean any() {
        return !byField.isEmpty() || !general.isEmpty();
    }

    public Map<String, String> byField() {
        return Map.copyOf(byField);
    }

    public List<String> general() {
        return List.copyOf(general);
    }
}
