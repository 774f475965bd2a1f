package com.atlassian.jira.config;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 9.2b [7.13]; docs.atlassian.com javadoc SubTaskManager.
 */
public interface SubTaskManager {
    boolean isSubTasksEnabled();

    /** Does not set the security level: a sub-task gets its parent's when it is validated with validateSubTaskCreate. */
    void createSubTaskIssueLink(Issue parentIssue, Issue subTaskIssue, ApplicationUser user) throws CreateException;

    Collection<Issue> getSubTaskObjects(Issue issue);
}
