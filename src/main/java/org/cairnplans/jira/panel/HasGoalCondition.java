package org.cairnplans.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.SettingsRepository;
import org.cairnplans.web.CurrentViewer;
import org.cairnplans.web.growth.EvidenceFormViews;

/** The viewer has a goal that this issue could be evidence for: not one of Cairn's own issues, which are no work. */
public class HasGoalCondition extends AbstractIssueWebCondition {

    private final SettingsRepository settings;
    private final EvidenceFormViews views;
    private final CurrentViewer viewer;

    public HasGoalCondition(SettingsRepository settings, EvidenceFormViews views, CurrentViewer viewer) {
        this.settings = settings;
        this.views = views;
        this.viewer = viewer;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        boolean work = settings.load().flatMap(CairnSettings::planProject).filter(issue.getProjectId()::equals).isEmpty();
        return work && viewer.person().isPresent() && views.hasGoal(viewer.access());
    }
}
