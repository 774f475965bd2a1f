package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import org.cairnplans.workbench.jira.domain.CustomFieldKind;

/** Jira's view of a custom field type. */
record StoredCustomFieldType(CustomFieldKind kind) implements CustomFieldType<Object, Object> {

    @Override
    public String getKey() {
        return kind.key();
    }

    @Override
    public String getName() {
        return kind.label();
    }
}
