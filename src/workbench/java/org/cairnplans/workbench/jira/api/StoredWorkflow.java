package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.WorkflowRecord;

/** Jira's view of a workflow: each status is a step, numbered from 1 in the order of the workflow. */
record StoredWorkflow(WorkflowRecord workflow) implements JiraWorkflow {

    @Override
    public WorkflowDescriptor getDescriptor() {
        Map<Integer, StepDescriptor> steps = new HashMap<>();
        for (Long status : workflow.statuses()) {
            steps.put(step(status), new StepDescriptor(step(status), Long.toString(status)));
        }
        return new WorkflowDescriptor(steps);
    }

    @Override
    public String getLinkedStatusId(StepDescriptor stepDescriptor) {
        return Long.toString(workflow.statuses().get(stepDescriptor.getId() - 1));
    }

    int step(long status) {
        return workflow.statuses().indexOf(status) + 1;
    }
}
