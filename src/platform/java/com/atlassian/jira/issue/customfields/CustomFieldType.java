package com.atlassian.jira.issue.customfields;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 7; docs.atlassian.com javadoc CustomFieldType.
 */
public interface CustomFieldType<T, S> {
    String getKey();

    String getName();
}
