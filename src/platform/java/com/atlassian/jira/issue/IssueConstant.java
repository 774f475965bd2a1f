package com.atlassian.jira.issue;

/** Interoperability signature, see src/platform/README.md. Evidence: docs.atlassian.com javadoc IssueConstant. */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();
}
