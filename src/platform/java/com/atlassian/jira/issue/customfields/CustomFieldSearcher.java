package com.atlassian.jira.issue.customfields;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 7. */
public interface CustomFieldSearcher {
}
