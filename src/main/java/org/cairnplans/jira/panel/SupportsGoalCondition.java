package org.cairnplans.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.cairnplans.web.CurrentViewer;
import org.cairnplans.web.growth.WorkPanelViews;

/** The issue is evidence for a goal that the viewer may see. Costs one statement on an issue that is none. */
public class SupportsGoalCondition extends AbstractIssueWebCondition {

    private final WorkPanelViews views;
    private final CurrentViewer viewer;

    public SupportsGoalCondition(WorkPanelViews views, CurrentViewer viewer) {
        this.views = views;
        this.viewer = viewer;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return viewer.person().isPresent() && views.isOfInterest(viewer.access(), issue.getId());
    }
}
