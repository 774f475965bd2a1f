package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import java.util.Collection;
import java.util.List;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.issue.IssueTransitions;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Workflows, and what a person can do to an issue now. */
record StoredWorkflowManager(JiraStores stores, IssueTransitions transitions) implements WorkflowManager, IssueWorkflowManager {

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return new StoredWorkflow(stores.workflows().ofProject(issue.getProjectId()));
    }

    @Override
    public Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user) {
        IssueRecord now = stores.issues().byId(issue.getId())
                .orElseThrow(() -> new IllegalArgumentException("No issue with the id " + issue.getId()));
        StoredWorkflow workflow = new StoredWorkflow(stores.workflows().ofProject(now.project()));
        return List.copyOf(transitions.available(StoredUser.key(user), now).stream().map(step -> new ActionDescriptor(
                step.actionId(), step.name(), new ResultDescriptor(workflow.step(step.to())))).toList());
    }
}
