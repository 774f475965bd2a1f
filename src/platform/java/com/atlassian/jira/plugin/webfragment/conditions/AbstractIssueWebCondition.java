package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Interoperability signature, see src/platform/README.md. Has behaviour.
 * Evidence: platform.md 9.10 (SP on Jira 11.3); the name issue [K].
 */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Object issue = jiraHelper == null ? null : jiraHelper.getContextParams().get("issue");
        return issue instanceof Issue && shouldDisplay(user, (Issue) issue, jiraHelper);
    }

    public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);
}
