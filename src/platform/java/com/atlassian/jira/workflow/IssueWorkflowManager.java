package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: docs.atlassian.com javadoc IssueWorkflowManager; call seen in four public plugins.
 */
public interface IssueWorkflowManager {
    /** The actions this user may take on the issue now. */
    Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user);
}
