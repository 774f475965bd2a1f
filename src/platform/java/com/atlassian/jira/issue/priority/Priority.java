package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.3 [K]. */
public interface Priority extends IssueConstant {
}
