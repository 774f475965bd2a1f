package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: docs.atlassian.com javadoc JiraWorkflow; calls seen in three public plugins.
 */
public interface JiraWorkflow {
    /** As result of an action: the issue stays in its step. */
    int ACTION_ORIGIN_STEP_ID = -1;

    WorkflowDescriptor getDescriptor();

    /** Id of the status that the step stands for. */
    String getLinkedStatusId(StepDescriptor stepDescriptor);
}
