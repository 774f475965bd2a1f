package org.cairnplans.workbench.jira.web.issue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.issue.FieldErrors;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Moves an issue, {@code ?id=}, to another project or type; its sub-tasks go with it. */
public final class MoveIssuePage implements Page {

    public static final String PATH = "/secure/MoveIssue!default.jspa";

    private final JiraStores stores;
    private final JiraWork work;
    private final IssueAddress address;
    private final IssueFormChoices choices;

    MoveIssuePage(JiraStores stores, JiraWork work) {
        this.stores = stores;
        this.work = work;
        this.address = new IssueAddress(work.finder());
        this.choices = new IssueFormChoices(stores);
    }

    /** A project with the types an issue can have there. */
    public record Target(ProjectRecord project, List<IssueTypeRecord> types) {}

    @Override
    public void handle(PageCall call) throws IOException {
        IssueContent found = address.byId(call);
        long id = found.issue().id();
        Map<String, String> errors = Map.of();
        if ("POST".equals(call.request().getMethod())) {
            call.requireXsrf();
            errors = move(call, id);
            if (errors.isEmpty()) {
                call.redirect(IssueAddress.browse(stores.issues().byId(id).orElseThrow().key()));
                return;
            }
            call.response().setStatus(400);
        }
        Map<String, Object> model = new HashMap<>();
        model.put("issue", found.issue());
        model.put("targets", targets(IssueAddress.actor(call)));
        model.put("errors", errors);
        call.render("jira/move-issue.vm", model);
    }

    private Map<String, String> move(PageCall call, long issueId) {
        FormInput form = new FormInput(call);
        String[] target = form.text("target").split(":", 2);
        if (target.length != 2 || !target[0].matches("\\d{1,18}") || !target[1].matches("\\d{1,18}")) {
            return new FormException("target", "Choose where the issue goes.").errors();
        }
        FieldErrors errors = work.moves().move(IssueAddress.actor(call), issueId, Long.parseLong(target[0]),
                Long.parseLong(target[1]));
        return FormErrors.of(errors);
    }

    private List<Target> targets(String actor) {
        List<Long> creatable = stores.access().projects(Permissions.CREATE_ISSUES, Viewer.of(actor));
        return stores.projects().all().stream().filter(project -> creatable.contains(project.id()))
                .map(project -> new Target(project, choices.types(project, false))).toList();
    }
}
