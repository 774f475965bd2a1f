package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** Interoperability signature, see src/platform/README.md. Evidence: docs.atlassian.com javadoc Status. */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
