package org.cairnplans.workbench.jira.web.issue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.issue.Draft;
import org.cairnplans.workbench.jira.issue.IssueInput;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Creates an issue ({@code ?pid=} names the project) or a sub-task ({@code ?parentIssueId=}). */
public final class CreateIssuePage implements Page {

    public static final String PATH = "/secure/CreateIssue!default.jspa";

    private final JiraStores stores;
    private final JiraWork work;
    private final IssueFormChoices choices;
    private final IssueFormInput reader;

    CreateIssuePage(JiraStores stores, JiraWork work) {
        this.stores = stores;
        this.work = work;
        this.choices = new IssueFormChoices(stores);
        this.reader = new IssueFormInput(stores.people());
    }

    @Override
    public void handle(PageCall call) throws IOException {
        FormInput form = new FormInput(call);
        Viewer viewer = Viewer.of(IssueAddress.actor(call));
        Optional<IssueContent> parent = parent(form, viewer);
        if (form.sent("parentIssueId") && parent.isEmpty()) {
            call.error(404, IssueAddress.UNKNOWN);
            return;
        }
        List<Long> creatable = stores.access().projects(Permissions.CREATE_ISSUES, viewer);
        List<ProjectRecord> projects = stores.projects().all().stream().filter(p -> creatable.contains(p.id())).toList();
        Optional<ProjectRecord> project = project(form, parent, projects);
        if (project.isEmpty()) {
            call.error(403, "You do not have permission to create issues in any project.");
            return;
        }
        Map<String, String> errors = Map.of();
        if ("POST".equals(call.request().getMethod()) && !form.text("action").equals("project")) {
            call.requireXsrf();
            try {
                Draft draft = draft(call, form, project.get(), parent);
                if (draft.valid()) {
                    IssueContent made = work.creation().create(IssueAddress.actor(call), draft);
                    call.redirect(IssueAddress.browse(made.issue().key()));
                    return;
                }
                errors = FormErrors.of(draft.errors());
            } catch (FormException e) {
                errors = e.errors();
            }
            call.response().setStatus(400);
        }
        show(call, form, viewer, projects, project.get(), parent, errors);
    }

    private void show(PageCall call, FormInput form, Viewer viewer, List<ProjectRecord> projects, ProjectRecord project,
            Optional<IssueContent> parent, Map<String, String> errors) throws IOException {
        Map<String, Object> model = new HashMap<>();
        choices.fill(model, project, parent.isPresent(), viewer);
        model.put("projects", projects);
        model.put("parent", parent.map(IssueContent::issue).orElse(null));
        model.put("errors", errors);
        model.put("input", form.all());
        call.render("jira/create-issue.vm", model);
    }

    private Draft draft(PageCall call, FormInput form, ProjectRecord project, Optional<IssueContent> parent) {
        IssueInput input = reader.read(form, null).project(project.id());
        parent.ifPresent(content -> input.parent(content.issue().id()));
        return work.creation().check(IssueAddress.actor(call), input);
    }

    private Optional<IssueContent> parent(FormInput form, Viewer viewer) {
        String id = form.text("parentIssueId");
        return id.matches("\\d{1,18}") ? stores.access().visible(Long.parseLong(id), viewer)
                .flatMap(issue -> stores.contents().byId(issue.id())) : Optional.empty();
    }

    private Optional<ProjectRecord> project(FormInput form, Optional<IssueContent> parent, List<ProjectRecord> projects) {
        String wanted = parent.map(content -> Long.toString(content.issue().project())).orElse(form.text("pid"));
        return projects.stream().filter(p -> Long.toString(p.id()).equals(wanted)).findFirst()
                .or(() -> parent.isPresent() ? Optional.empty() : projects.stream().findFirst());
    }
}
