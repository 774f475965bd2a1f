package org.cairnplans.workbench.jira.web.issue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.issue.FieldErrors;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Makes an issue a sub-task of another, or a sub-task an issue of its own: {@code ?id=}. */
public final class ConvertIssuePage implements Page {

    public static final String PATH = "/secure/ConvertIssue.jspa";

    private final JiraStores stores;
    private final JiraWork work;
    private final IssueAddress address;
    private final IssueFormChoices choices;

    ConvertIssuePage(JiraStores stores, JiraWork work) {
        this.stores = stores;
        this.work = work;
        this.address = new IssueAddress(work.finder());
        this.choices = new IssueFormChoices(stores);
    }

    @Override
    public void handle(PageCall call) throws IOException {
        IssueContent found = address.byId(call);
        IssueRecord issue = found.issue();
        Map<String, String> errors = Map.of();
        if ("POST".equals(call.request().getMethod())) {
            call.requireXsrf();
            errors = convert(call, issue);
            if (errors.isEmpty()) {
                call.redirect(IssueAddress.browse(issue.key()));
                return;
            }
            call.response().setStatus(400);
        }
        ProjectRecord project = stores.projects().byId(issue.project()).orElseThrow();
        Map<String, Object> model = new HashMap<>();
        model.put("issue", issue);
        model.put("types", choices.types(project, !issue.subTask()));
        model.put("errors", errors);
        model.put("input", new FormInput(call).all());
        call.render("jira/convert-issue.vm", model);
    }

    private Map<String, String> convert(PageCall call, IssueRecord issue) {
        FormInput form = new FormInput(call);
        String actor = IssueAddress.actor(call);
        try {
            long type = form.number("issuetype");
            if (issue.subTask()) {
                return FormErrors.of(work.moves().makeIssue(actor, issue.id(), type));
            }
            Optional<IssueContent> parent = address.byKey(call, form.required("parent", "the key of the parent"));
            if (parent.isEmpty()) {
                return Map.of("parent", "There is no issue '" + form.text("parent") + "' that you can see.");
            }
            FieldErrors errors = work.moves().makeSubTask(actor, issue.id(), parent.get().issue().id(), type);
            return FormErrors.of(errors);
        } catch (FormException e) {
            return e.errors();
        }
    }
}
