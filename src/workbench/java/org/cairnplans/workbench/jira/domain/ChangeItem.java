package org.cairnplans.workbench.jira.domain;

/**
 * One changed field in an issue's history.
 *
 * @param field      the field's name as Jira writes it, for example {@code status}, {@code Link}, {@code security}
 * @param custom     true for a custom field
 * @param from       old id; null when there was none or the field has no ids
 * @param fromText   old value as people read it; null when it was empty
 */
public record ChangeItem(String field, boolean custom, String from, String fromText, String to, String toText) {

    public static ChangeItem of(String field, String from, String fromText, String to, String toText) {
        return new ChangeItem(field, false, from, fromText, to, toText);
    }
}
