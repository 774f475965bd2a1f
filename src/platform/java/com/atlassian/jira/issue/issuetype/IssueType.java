package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.IssueConstant;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.2 [K/CJ]. */
public interface IssueType extends IssueConstant {
    boolean isSubTask();

    Avatar getAvatar();

    String getIconUrl();
}
