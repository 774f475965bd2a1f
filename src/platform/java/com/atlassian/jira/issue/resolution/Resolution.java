package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/** Interoperability signature, see src/platform/README.md. Evidence: docs.atlassian.com javadoc Resolution. */
public interface Resolution extends IssueConstant {
}
