package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;

/** Jira's view of a custom field. Two are the same when their ids are. */
final class StoredCustomField implements CustomField {

    private final CustomFieldRecord field;

    StoredCustomField(CustomFieldRecord field) {
        this.field = field;
    }

    CustomFieldRecord field() {
        return field;
    }

    @Override
    public String getId() {
        return field.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return field.id();
    }

    @Override
    public String getName() {
        return field.name();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return new StoredCustomFieldType(field.kind());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomField that && that.getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }
}
