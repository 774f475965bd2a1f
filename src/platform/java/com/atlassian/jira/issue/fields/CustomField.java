package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;

/** Interoperability signature, see src/platform/README.md. Evidence: style.md 7.1; docs.atlassian.com javadoc CustomField. */
public interface CustomField {
    /** Of the form customfield_10000. */
    String getId();

    Long getIdAsLong();

    String getName();

    CustomFieldType getCustomFieldType();
}
