package org.cairnplans.workbench.jira.issue;

import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueEditor;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ResolutionRecord;
import org.cairnplans.workbench.jira.domain.StatusCategory;
import org.cairnplans.workbench.jira.domain.StatusRecord;
import org.cairnplans.workbench.jira.domain.Transition;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.domain.WorkflowRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * Moves issues through their workflow. As Jira Software's simplified workflows do, a step into a done status gives a resolution
 * and a step out of one takes it away.
 */
public final class IssueTransitions {

    private final JiraStores stores;
    private final IssueJournal journal;
    private final IssueFinder finder;
    private final FieldCheck fields;
    private final CommentWork comments;

    public IssueTransitions(JiraStores stores, IssueJournal journal, IssueFinder finder, CommentWork comments) {
        this.stores = stores;
        this.journal = journal;
        this.finder = finder;
        this.fields = new FieldCheck(stores);
        this.comments = comments;
    }

    /** What the person may do to the issue now; empty without the permission. */
    public List<Transition> available(String actor, IssueRecord issue) {
        if (!stores.access().mayOnIssue(Permissions.TRANSITION_ISSUES, issue.id(), Viewer.of(actor))) {
            return List.of();
        }
        return stores.workflows().ofProject(issue.project()).from(issue.status());
    }

    /** @param actionId id of the transition within the workflow */
    public Draft check(String actor, Long issueId, int actionId, IssueInput input) {
        FieldErrors errors = new FieldErrors();
        Optional<IssueContent> before = finder.find(actor, issueId, errors);
        if (before.isEmpty()) {
            return Draft.refused(null, errors);
        }
        IssueRecord issue = before.get().issue();
        WorkflowRecord workflow = stores.workflows().ofProject(issue.project());
        Optional<Transition> step = available(actor, issue).stream().filter(t -> t.actionId() == actionId).findFirst();
        if (step.isEmpty()) {
            String name = workflow.transition(actionId).map(Transition::name).orElse("Unknown");
            errors.add("It seems that you have tried to perform a workflow operation (" + name + ") that is not valid for the"
                    + " current state of this issue (" + issue.key() + "). The likely cause is that somebody has changed the"
                    + " issue recently, please look at the issue history for details.");
            return Draft.refused(before.get(), errors);
        }
        Optional<ResolutionRecord> given = resolution(input, errors);
        Draft draft = fields.apply(before.get(), before.get(), input, Viewer.of(actor), false).and(errors);
        if (!draft.valid()) {
            return draft;
        }
        IssueContent after = draft.after().with(moved(draft.after().issue(), step.get().to(), given));
        return new Draft(before.get(), after, draft.comment(), draft.leftAside(), draft.errors());
    }

    /** Writes a checked draft and its comment. @return the issue as it is then */
    public IssueContent transition(String actor, Draft draft) {
        IssueContent wanted = draft.required();
        return stores.database().inTransaction(() -> {
            IssueContent after = journal.write(draft.before(), wanted, actor, IssueListener.Kind.GENERIC);
            if (draft.comment() != null) {
                comments.add(actor, after, draft.comment(), null, null);
            }
            return after;
        });
    }

    private Optional<ResolutionRecord> resolution(IssueInput input, FieldErrors errors) {
        Long id = input.has(IssueField.RESOLUTION) ? input.id(IssueField.RESOLUTION) : null;
        Optional<ResolutionRecord> found = id == null ? Optional.empty() : stores.constants().resolution(id);
        if (id != null && found.isEmpty()) {
            errors.add(IssueField.RESOLUTION, "The resolution selected is invalid.");
        }
        return found;
    }

    private IssueRecord moved(IssueRecord issue, long status, Optional<ResolutionRecord> given) {
        StatusRecord target = stores.workflows().status(status).orElseThrow();
        IssueEditor editor = issue.edit().status(status);
        if (target.category() != StatusCategory.DONE) {
            editor.resolution(null, null);
        } else if (given.isPresent()) {
            editor.resolution(given.get().id(), journal.now());
        } else if (issue.resolution() == null) {
            List<ResolutionRecord> all = stores.constants().resolutions();
            long standard = all.stream().filter(r -> r.name().equals("Done")).findFirst().orElse(all.get(0)).id();
            editor.resolution(standard, journal.now());
        }
        return editor.done();
    }
}
