package org.cairnplans.workbench.jira.issue;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Changes an issue's fields. Status, project and parent have ways of their own. */
public final class IssueEdits {

    private final JiraStores stores;
    private final IssueJournal journal;
    private final IssueFinder finder;
    private final FieldCheck fields;
    private final CommentWork comments;

    public IssueEdits(JiraStores stores, IssueJournal journal, IssueFinder finder, CommentWork comments) {
        this.stores = stores;
        this.journal = journal;
        this.finder = finder;
        this.fields = new FieldCheck(stores);
        this.comments = comments;
    }

    /** @param actor user key; null for nobody signed in */
    public Draft check(String actor, Long issueId, IssueInput input) {
        FieldErrors errors = new FieldErrors();
        Optional<IssueContent> before = finder.find(actor, issueId, errors);
        if (before.isEmpty()) {
            return Draft.refused(null, errors);
        }
        // Somebody who may only assign can still assign, as in Jira.
        boolean onlyAssigns = input.has(IssueField.ASSIGNEE) && input.values().isEmpty()
                && Set.of(IssueField.values()).stream().filter(input::has).count() == 1;
        String needed = onlyAssigns ? Permissions.ASSIGN_ISSUES : Permissions.EDIT_ISSUES;
        if (!finder.may(needed, before.get(), actor)) {
            errors.add(onlyAssigns ? "You do not have permission to assign issues."
                    : "You do not have permission to edit issues in this project.");
            return Draft.refused(before.get(), errors);
        }
        return fields.apply(before.get(), retyped(before.get(), input, errors), input, Viewer.of(actor), false).and(errors);
    }

    /** Writes a checked draft and its comment. @return the issue as it is then */
    public IssueContent edit(String actor, Draft draft) {
        IssueContent wanted = draft.required();
        return stores.database().inTransaction(() -> {
            IssueContent after = journal.write(draft.before(), wanted, actor, kind(draft.before().issue(), wanted.issue()));
            if (draft.comment() != null) {
                comments.add(actor, after, draft.comment(), null, null);
            }
            return after;
        });
    }

    private static IssueListener.Kind kind(IssueRecord before, IssueRecord after) {
        boolean onlyAssigned = before.edit().assignee(after.assignee()).done().equals(after)
                && !Objects.equals(before.assignee(), after.assignee());
        return onlyAssigned ? IssueListener.Kind.ASSIGNED : IssueListener.Kind.UPDATED;
    }

    private IssueContent retyped(IssueContent before, IssueInput input, FieldErrors errors) {
        Long id = input.has(IssueField.TYPE) ? input.id(IssueField.TYPE) : null;
        if (id == null || id == before.issue().type()) {
            return before;
        }
        ProjectRecord project = stores.projects().byId(before.issue().project()).orElseThrow();
        Optional<IssueTypeRecord> type = stores.issueTypes().byId(id);
        boolean fits = type.isPresent() && type.get().subTask() == before.issue().subTask()
                && stores.issueTypeSchemes().byId(project.issueTypeScheme()).orElseThrow().typeIds().contains(id);
        if (!fits) {
            errors.add(IssueField.TYPE, "The issue type selected is invalid.");
            return before;
        }
        return before.with(before.issue().edit().type(id).done());
    }
}
