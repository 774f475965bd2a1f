package org.cairnplans.workbench.jira.web.issue;

import java.io.IOException;
import java.util.Optional;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.CommentRecord;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.issue.FieldErrors;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Adds, changes and removes comments: POST with {@code id} of the issue, {@code action}, {@code commentId}, {@code comment}. */
public final class CommentAction implements Page {

    public static final String PATH = "/secure/AddComment.jspa";

    private final JiraStores stores;
    private final JiraWork work;
    private final IssueAddress address;

    CommentAction(JiraStores stores, JiraWork work) {
        this.stores = stores;
        this.work = work;
        this.address = new IssueAddress(work.finder());
    }

    @Override
    public void handle(PageCall call) throws IOException {
        call.requireXsrf();
        IssueContent found = address.byId(call);
        FormInput form = new FormInput(call);
        FieldErrors errors = perform(form, found, IssueAddress.actor(call));
        if (errors.any()) {
            call.error(400, String.join(" ", FormErrors.of(errors).values()));
            return;
        }
        call.redirect(IssueAddress.browse(found.issue().key()) + "#activity");
    }

    private FieldErrors perform(FormInput form, IssueContent content, String actor) {
        String body = form.text("comment").replace("\r\n", "\n");
        if (form.text("action").equals("add")) {
            FieldErrors errors = work.comments().check(actor, content, body);
            if (!errors.any()) {
                work.comments().add(actor, content, body, null, null);
            }
            return errors;
        }
        Optional<CommentRecord> comment = stores.comments().ofIssue(content.issue().id(), Viewer.of(actor)).stream()
                .filter(found -> Long.toString(found.id()).equals(form.text("commentId"))).findFirst();
        if (comment.isEmpty()) {
            FieldErrors errors = new FieldErrors();
            errors.add("There is no such comment any more.");
            return errors;
        }
        return form.text("action").equals("delete") ? remove(actor, comment.get()) : edit(actor, comment.get(), body);
    }

    private FieldErrors edit(String actor, CommentRecord comment, String body) {
        FieldErrors errors = work.comments().checkEdit(actor, comment, body);
        if (!errors.any()) {
            work.comments().edit(actor, comment, body);
        }
        return errors;
    }

    private FieldErrors remove(String actor, CommentRecord comment) {
        FieldErrors errors = work.comments().checkRemove(actor, comment);
        if (!errors.any()) {
            work.comments().remove(comment);
        }
        return errors;
    }
}
