package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 9.6; getWorkflow(Issue): docs.atlassian.com javadoc WorkflowManager.
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue);
}
