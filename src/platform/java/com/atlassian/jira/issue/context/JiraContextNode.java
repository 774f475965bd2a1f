package com.atlassian.jira.issue.context;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 7. */
public interface JiraContextNode {
}
