package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.Switch;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Sub-tasks: are they on, which has an issue, join one to its parent. */
record StoredSubTaskManager(JiraStores stores, Issues issues) implements SubTaskManager {

    @Override
    public boolean isSubTasksEnabled() {
        return stores.settings().on(Switch.SUB_TASKS);
    }

    /** Does nothing for a sub-task that has this parent already: the workbench joins the two when it makes the sub-task. */
    @Override
    public void createSubTaskIssueLink(Issue parentIssue, Issue subTaskIssue, ApplicationUser user) throws CreateException {
        IssueRecord child = stores.issues().byId(subTaskIssue.getId())
                .orElseThrow(() -> new CreateException("No issue with the id " + subTaskIssue.getId()));
        if (child.parent() == null || !child.parent().equals(parentIssue.getId())) {
            throw new CreateException("Issue " + child.key() + " was not made as a sub-task of " + parentIssue.getKey());
        }
    }

    @Override
    public Collection<Issue> getSubTaskObjects(Issue issue) {
        return issues.subTasks(issue.getId());
    }
}
