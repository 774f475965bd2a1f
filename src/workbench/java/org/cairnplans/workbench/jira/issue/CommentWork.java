package org.cairnplans.workbench.jira.issue;

import java.time.Instant;
import org.cairnplans.workbench.jira.domain.CommentRecord;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Adds, changes and removes comments. */
public final class CommentWork {

    private final JiraStores stores;
    private final IssueJournal journal;

    public CommentWork(JiraStores stores, IssueJournal journal) {
        this.stores = stores;
        this.journal = journal;
    }

    /** Why the person can't add this comment; nothing when they can. */
    public FieldErrors check(String actor, IssueContent issue, String body) {
        FieldErrors errors = new FieldErrors();
        if (!may(Permissions.ADD_COMMENTS, issue.issue().id(), actor)) {
            errors.add("Sorry, you do not have permission to comment on this issue.");
        }
        checkBody(body, errors);
        return errors;
    }

    /** @param roleId who else may see it, by role or by group; null for everybody who sees the issue */
    public CommentRecord add(String actor, IssueContent issue, String body, Long roleId, String group) {
        return stores.database().inTransaction(() -> {
            Instant now = journal.now();
            CommentRecord comment = stores.comments().add(new CommentRecord(0, issue.issue().id(), actor, body, now, actor, now,
                    roleId, group));
            stores.issues().touch(issue.issue().id(), now);
            journal.tell(listener -> listener.issue(IssueListener.Kind.COMMENTED, issue, actor));
            return comment;
        });
    }

    /** Why the person can't change this comment to that text. */
    public FieldErrors checkEdit(String actor, CommentRecord comment, String body) {
        FieldErrors errors = new FieldErrors();
        if (!own(actor, comment, Permissions.EDIT_OWN_COMMENTS) && !may(Permissions.EDIT_ALL_COMMENTS, comment.issueId(),
                actor)) {
            errors.add("You do not have the permission to edit this comment.");
        }
        checkBody(body, errors);
        return errors;
    }

    public CommentRecord edit(String actor, CommentRecord comment, String body) {
        return stores.database().inTransaction(() -> {
            Instant now = journal.now();
            stores.comments().update(new CommentRecord(comment.id(), comment.issueId(), comment.author(), body, comment.created(),
                    actor, now, comment.roleId(), comment.group()));
            stores.issues().touch(comment.issueId(), now);
            IssueContent issue = stores.contents().byId(comment.issueId()).orElseThrow();
            journal.tell(listener -> listener.issue(IssueListener.Kind.COMMENT_EDITED, issue, actor));
            return stores.comments().byId(comment.id()).orElseThrow();
        });
    }

    /** Why the person can't remove this comment. */
    public FieldErrors checkRemove(String actor, CommentRecord comment) {
        FieldErrors errors = new FieldErrors();
        if (!own(actor, comment, Permissions.DELETE_OWN_COMMENTS)
                && !may(Permissions.DELETE_ALL_COMMENTS, comment.issueId(), actor)) {
            errors.add("You do not have permission to delete this comment.");
        }
        return errors;
    }

    public void remove(CommentRecord comment) {
        stores.database().inTransaction(() -> {
            stores.comments().remove(comment.id());
            stores.issues().touch(comment.issueId(), journal.now());
        });
    }

    private boolean own(String actor, CommentRecord comment, String permission) {
        return actor != null && actor.equals(comment.author()) && may(permission, comment.issueId(), actor);
    }

    private boolean may(String permission, long issueId, String actor) {
        return stores.access().mayOnIssue(permission, issueId, Viewer.of(actor));
    }

    private static void checkBody(String body, FieldErrors errors) {
        if (body == null || body.isBlank()) {
            errors.add("comment", "Comment body can not be empty!");
        } else if (body.length() > IssueRecord.MAX_TEXT) {
            errors.add("comment", "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
        }
    }
}
