package com.atlassian.jira.issue;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.3. */
public interface MutableIssue extends Issue {
}
