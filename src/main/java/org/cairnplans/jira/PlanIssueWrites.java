package org.cairnplans.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import org.cairnplans.plan.PlanIssueChange;
import org.cairnplans.setup.CairnSettings;

/** Changes of issues that exist. */
@JiraComponent
public class PlanIssueWrites {

    private final IssueService issues;
    private final PlanLinks links;
    private final PlanGuard guard;
    private final DueDates dueDates;
    private final JiraAnswers answers;

    public PlanIssueWrites(@JiraImport IssueService issues, PlanLinks links, PlanGuard guard, DueDates dueDates,
            JiraAnswers answers) {
        this.issues = issues;
        this.links = links;
        this.guard = guard;
        this.dueDates = dueDates;
        this.answers = answers;
    }

    void change(ApplicationUser user, long id, PlanIssueChange change) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        // Whatever Cairn does not name, labels and readers among it, stays as it is.
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        input.setSummary(change.summary());
        input.setDescription(change.description());
        input.setDueDate(change.due().map(dueDates::text).orElse(""));
        UpdateValidationResult validated = issues.validateUpdate(user, id, input);
        answers.requireValid(validated);
        answers.requireValid(issues.update(user, validated));
    }

    void linkGoal(ApplicationUser user, Issue plan, Issue goal, CairnSettings settings) {
        links.link(user, plan, goal, settings.developmentLink().orElseThrow());
    }

    void undo(ApplicationUser user, Issue issue) {
        guard.undo(user, issue);
    }
}
