package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.issue.Draft;
import org.cairnplans.workbench.jira.issue.FieldErrors;
import org.cairnplans.workbench.jira.issue.IssueInput;
import org.cairnplans.workbench.jira.issue.JiraWork;

/** Permission-checked work on issues: each call checks first, then does what was checked. */
final class StoredIssueService implements IssueService {

    private static final String DRAFT = "workbench.draft";

    private final JiraWork work;
    private final Issues issues;
    private final InputReader reader;

    StoredIssueService(JiraWork work, Issues issues, InputReader reader) {
        this.work = work;
        this.issues = issues;
        this.reader = reader;
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        FieldErrors errors = new FieldErrors();
        return found(work.finder().find(StoredUser.key(user), issueId, errors), errors);
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        FieldErrors errors = new FieldErrors();
        return found(work.finder().find(StoredUser.key(user), issueKey, errors), errors);
    }

    private IssueResult found(Optional<IssueContent> issue, FieldErrors errors) {
        return new IssueResult(issues.orNull(issue.map(IssueContent::issue)), Errors.of(errors));
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new InputParameters();
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters) {
        return checkCreate(user, null, issueInputParameters);
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(ApplicationUser user, Long parentId,
            IssueInputParameters issueInputParameters) {
        return checkCreate(user, parentId, issueInputParameters);
    }

    private CreateValidationResult checkCreate(ApplicationUser user, Long parentId, IssueInputParameters parameters) {
        FieldErrors errors = new FieldErrors();
        IssueInput input = reader.read((InputParameters) parameters, false, errors);
        if (parentId != null) {
            input.parent(parentId);
        }
        Draft draft = work.creation().check(StoredUser.key(user), input).and(errors);
        return new CreateValidationResult(planned(draft), Errors.of(draft.errors()), Map.of(DRAFT, draft));
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult) {
        IssueContent made = work.creation().create(StoredUser.key(user), draft(createValidationResult.getFieldValuesHolder()));
        return new IssueResult(issues.of(made.issue()), new Errors());
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters) {
        FieldErrors errors = new FieldErrors();
        IssueInput input = reader.read((InputParameters) issueInputParameters, true, errors);
        Draft draft = work.edits().check(StoredUser.key(user), issueId, input).and(errors);
        return new UpdateValidationResult(planned(draft), Errors.of(draft.errors()), Map.of(DRAFT, draft));
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult) {
        IssueContent after = work.edits().edit(StoredUser.key(user), draft(updateValidationResult.getFieldValuesHolder()));
        return new IssueResult(issues.of(after.issue()), new Errors());
    }

    @Override
    public TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId,
            IssueInputParameters issueInputParameters) {
        FieldErrors errors = new FieldErrors();
        IssueInput input = reader.read((InputParameters) issueInputParameters, false, errors);
        Draft draft = work.transitions().check(StoredUser.key(user), issueId, actionId, input).and(errors);
        return new TransitionValidationResult(planned(draft), Errors.of(draft.errors()), Map.of(DRAFT, draft), Map.of(),
                actionId);
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult) {
        IssueContent after = work.transitions().transition(StoredUser.key(user), draft(transitionResult.getFieldValuesHolder()));
        return new IssueResult(issues.of(after.issue()), new Errors());
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        Draft draft = work.removal().check(StoredUser.key(user), issueId);
        return new DeleteValidationResult(planned(draft), Errors.of(draft.errors()));
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult deleteValidationResult) {
        Draft draft = work.removal().check(StoredUser.key(user), deleteValidationResult.getIssue().getId());
        if (draft.valid()) {
            work.removal().delete(StoredUser.key(user), draft);
        }
        return Errors.of(draft.errors());
    }

    private static Draft draft(Map<String, Object> holder) {
        return (Draft) holder.get(DRAFT);
    }

    private StoredIssue planned(Draft draft) {
        return draft.valid() ? issues.of(draft.after().issue()) : null;
    }
}
