package org.cairnplans.workbench.jira.web.issue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.issue.Draft;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Edits an issue, {@code ?id=}. */
public final class EditIssuePage implements Page {

    public static final String PATH = "/secure/EditIssue!default.jspa";

    private final JiraStores stores;
    private final JiraWork work;
    private final IssueAddress address;
    private final IssueFormChoices choices;
    private final IssueFormInput reader;

    EditIssuePage(JiraStores stores, JiraWork work) {
        this.stores = stores;
        this.work = work;
        this.address = new IssueAddress(work.finder());
        this.choices = new IssueFormChoices(stores);
        this.reader = new IssueFormInput(stores.people());
    }

    @Override
    public void handle(PageCall call) throws IOException {
        IssueContent found = address.byId(call);
        String actor = IssueAddress.actor(call);
        IssueRecord issue = found.issue();
        if (!stores.access().mayOnIssue(Permissions.EDIT_ISSUES, issue.id(), Viewer.of(actor))) {
            call.error(403, "You do not have permission to edit issues in this project.");
            return;
        }
        FormInput form = new FormInput(call);
        if (!"POST".equals(call.request().getMethod())) {
            show(call, found, Map.of(), values(found));
            return;
        }
        call.requireXsrf();
        Map<String, String> errors;
        try {
            Draft draft = work.edits().check(actor, issue.id(), reader.read(form, issue));
            if (draft.valid()) {
                work.edits().edit(actor, draft);
                call.redirect(IssueAddress.browse(issue.key()));
                return;
            }
            errors = FormErrors.of(draft.errors());
        } catch (FormException e) {
            errors = e.errors();
        }
        call.response().setStatus(400);
        show(call, found, errors, form.all());
    }

    private void show(PageCall call, IssueContent content, Map<String, String> errors, Map<String, String> values)
            throws IOException {
        Map<String, Object> model = new HashMap<>();
        choices.fill(model, stores.projects().byId(content.issue().project()).orElseThrow(), content.issue().subTask(),
                Viewer.of(IssueAddress.actor(call)));
        model.put("issue", content.issue());
        model.put("content", content);
        model.put("errors", errors);
        model.put("input", values);
        call.render("jira/edit-issue.vm", model);
    }

    /** The stored values under the names of the form's fields. */
    private Map<String, String> values(IssueContent content) {
        IssueRecord issue = content.issue();
        Map<String, String> values = new HashMap<>();
        values.put("issuetype", Long.toString(issue.type()));
        values.put("summary", issue.summary());
        values.put("description", issue.description() == null ? "" : issue.description());
        values.put("priority", issue.priority() == null ? "" : issue.priority().toString());
        values.put("labels", String.join(" ", content.labels()));
        values.put("assignee", username(issue.assignee()));
        values.put("reporter", username(issue.reporter()));
        values.put("duedate", issue.due() == null ? "" : issue.due().toString());
        values.put("security", issue.security() == null ? "" : issue.security().toString());
        return values;
    }

    private String username(String key) {
        return key == null ? "" : stores.people().byKey(key).map(JiraUser::username).orElse("");
    }
}
