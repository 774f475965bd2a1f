package org.cairnplans.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.setup.CairnSettings.PlanTypes;
import org.cairnplans.setup.SettingsRepository;
import org.cairnplans.web.CurrentViewer;

/** The issue is a plan or a goal (as the parameter {@code kind} says) that Cairn keeps and that the viewer may read. */
public class PlanIssueCondition extends AbstractIssueWebCondition {

    private final SettingsRepository settings;
    private final PlanReader reader;
    private final CurrentViewer viewer;
    private boolean ofGoals;

    public PlanIssueCondition(SettingsRepository settings, PlanReader reader, CurrentViewer viewer) {
        this.settings = settings;
        this.reader = reader;
        this.viewer = viewer;
    }

    @Override
    public void init(Map<String, String> params) {
        ofGoals = "goal".equals(params.get("kind"));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return viewer.person().isPresent() && isOfType(issue) && mayRead(issue.getId());
    }

    private boolean isOfType(Issue issue) {
        return settings.load()
                .flatMap(now -> now.types())
                .map(ofGoals ? PlanTypes::goal : PlanTypes::plan)
                .filter(issue.getIssueTypeId()::equals)
                .isPresent();
    }

    private boolean mayRead(long issue) {
        ViewerAccess access = viewer.access();
        try {
            return (ofGoals ? reader.planOfGoal(access, issue) : reader.plan(access, issue)) != null;
        } catch (NotKnownException none) {
            return false;
        }
    }
}
