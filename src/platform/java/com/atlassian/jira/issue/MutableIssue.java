package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.3. */
public interface MutableIssue extends Issue {
    /**
     * Takes effect with {@link IssueManager#updateIssue}. A multi-user picker takes a collection of {@code ApplicationUser};
     * {@code null} clears. Evidence: docs.atlassian.com javadoc MutableIssue; used so by public apps.
     */
    void setCustomFieldValue(CustomField customField, Object value);

    /** Takes effect with {@link IssueManager#updateIssue}. Evidence: docs.atlassian.com javadoc MutableIssue. */
    void setSecurityLevelId(Long securityLevelId);
}
