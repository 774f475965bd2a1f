package org.cairnplans.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.stream.Collectors;
import org.cairnplans.plan.NewPlanIssue;
import org.cairnplans.plan.PlanIssueKind;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.PlanGate;

/** Creates plans, goals and milestones: permission-checked, with their readers from the first moment, and never unguarded. */
@JiraComponent
public class PlanIssueCreation {

    private final IssueService issues;
    private final SubTaskManager subTasks;
    private final DueDates dueDates;
    private final PlanGate gate;
    private final PlanGuard guard;
    private final PlanLinks links;
    private final JiraUsers users;
    private final JiraAnswers answers;

    public PlanIssueCreation(@JiraImport IssueService issues, @JiraImport SubTaskManager subTasks, DueDates dueDates,
            PlanGate gate, PlanGuard guard, PlanLinks links, JiraUsers users, JiraAnswers answers) {
        this.issues = issues;
        this.subTasks = subTasks;
        this.dueDates = dueDates;
        this.gate = gate;
        this.guard = guard;
        this.links = links;
        this.users = users;
        this.answers = answers;
    }

    /**
     * What would make it useless is refused before anything is written: a goal that cannot be linked, a milestone without
     * sub-tasks.
     */
    MutableIssue create(ApplicationUser author, NewPlanIssue wanted) {
        PlanGate.Open open = gate.requireOpen();
        if (wanted.kind() == PlanIssueKind.GOAL) {
            gate.requireLinking();
            links.requirePermission(author, open.settings());
        }
        if (wanted.kind() == PlanIssueKind.MILESTONE) {
            gate.requireSubTasks();
        }
        IssueInputParameters input = input(author, wanted, open);
        CreateValidationResult validated = wanted.kind() == PlanIssueKind.MILESTONE
                ? issues.validateSubTaskCreate(author, parentOf(wanted), input)
                : issues.validateCreate(author, input);
        answers.requireValid(validated);
        IssueResult created = issues.create(author, validated);
        answers.requireValid(created);
        MutableIssue issue = created.getIssue();
        if (wanted.kind() == PlanIssueKind.MILESTONE) {
            attach(author, parentOf(wanted), issue);
        }
        open.level().ifPresent(level -> guard.ensureLevel(author, issue, level));
        return issue;
    }

    private IssueInputParameters input(ApplicationUser author, NewPlanIssue wanted, PlanGate.Open open) {
        CairnSettings settings = open.settings();
        IssueInputParameters input = issues.newIssueInputParameters();
        // Readers are on no screen, and the rest need not be on the project's: it is Cairn's form that asked for the values.
        input.setSkipScreenCheck(true);
        input.setProjectId(settings.planProject().orElseThrow());
        input.setIssueTypeId(typeOf(wanted.kind(), settings));
        input.setReporterId(author.getUsername());
        input.setSummary(wanted.summary());
        input.setDescription(wanted.description());
        wanted.due().ifPresent(due -> input.setDueDate(dueDates.text(due)));
        // A multi-user picker reads one text of user names with commas between, as its form field sends it.
        input.addCustomFieldValue(settings.readersField().orElseThrow(),
                users.known(wanted.readers()).stream().map(ApplicationUser::getUsername).collect(Collectors.joining(",")));
        return input;
    }

    private static String typeOf(PlanIssueKind kind, CairnSettings settings) {
        CairnSettings.PlanTypes types = settings.types().orElseThrow();
        return switch (kind) {
            case PLAN -> types.plan();
            case GOAL -> types.goal();
            case MILESTONE -> types.milestone();
        };
    }

    private static long parentOf(NewPlanIssue wanted) {
        return wanted.parent().orElseThrow(() -> new NotKnownException("goal"));
    }

    private void attach(ApplicationUser author, long parent, MutableIssue milestone) {
        try {
            subTasks.createSubTaskIssueLink(issues.getIssue(author, parent).getIssue(), milestone, author);
        } catch (CreateException failure) {
            guard.undo(author, milestone);
            throw new IllegalStateException("Jira could not make the milestone a sub-task of its goal", failure);
        }
    }
}
