package org.cairnplans.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.Comparator;
import java.util.Optional;
import org.cairnplans.plan.Phase;
import org.cairnplans.problem.ConflictException;

/** Moves an issue to a phase by whatever transition its workflow offers the person now. Cairn brings no workflow of its own. */
@JiraComponent
public class IssueTransitions {

    private final IssueService issues;
    private final IssueWorkflowManager actions;
    private final WorkflowManager workflows;
    private final ConstantsManager constants;
    private final JiraAnswers answers;

    public IssueTransitions(@JiraImport IssueService issues, @JiraImport IssueWorkflowManager actions,
            @JiraImport WorkflowManager workflows, @JiraImport ConstantsManager constants, JiraAnswers answers) {
        this.issues = issues;
        this.actions = actions;
        this.workflows = workflows;
        this.constants = constants;
        this.answers = answers;
    }

    /** @throws ConflictException when the workflow offers this person no way into the phase */
    public void advance(ApplicationUser user, Issue issue, Phase target) {
        ActionDescriptor action = actions.getAvailableActions(issue, user).stream()
                .filter(candidate -> leadsTo(candidate, issue).filter(target::equals).isPresent())
                // The workflow's own order is not promised; the lowest id makes the choice the same every time.
                .min(Comparator.comparingInt(ActionDescriptor::getId))
                .orElseThrow(() -> new ConflictException("cairn.jira.transition.none", issue.getKey(),
                        issue.getStatus().getName()));
        var input = issues.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        TransitionValidationResult validated = issues.validateTransition(user, issue.getId(), action.getId(), input);
        answers.requireValid(validated);
        answers.requireValid(issues.transition(user, validated));
    }

    private Optional<Phase> leadsTo(ActionDescriptor action, Issue issue) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        int stepId = action.getUnconditionalResult().getStep();
        if (stepId == JiraWorkflow.ACTION_ORIGIN_STEP_ID) {
            return Optional.empty();
        }
        StepDescriptor step = workflow.getDescriptor().getStep(stepId);
        return Optional.ofNullable(step).map(workflow::getLinkedStatusId).map(constants::getStatus)
                .map(status -> PlanIssueReader.phase(status.getStatusCategory()));
    }
}
