package org.cairnplans.workbench.jira.domain;

import java.util.Set;

/**
 * A custom field.
 *
 * @param typeKey     complete key of the field type, see {@link CustomFieldKind}
 * @param searcherKey complete key of the searcher; null when the field can't be searched
 * @param projects    the projects it is for; empty means all
 * @param types       the issue types it is for; empty means all
 */
public record CustomFieldRecord(long id, String name, String description, String typeKey, String searcherKey, Set<Long> projects,
        Set<Long> types) {

    public CustomFieldRecord {
        projects = Set.copyOf(projects);
        types = Set.copyOf(types);
    }

    /** For example {@code customfield_10000}. */
    public String fieldId() {
        return "customfield_" + id;
    }

    public CustomFieldKind kind() {
        return CustomFieldKind.ofKey(typeKey);
    }

    public boolean appliesTo(long project, long issueType) {
        return (projects.isEmpty() || projects.contains(project)) && (types.isEmpty() || types.contains(issueType));
    }
}
