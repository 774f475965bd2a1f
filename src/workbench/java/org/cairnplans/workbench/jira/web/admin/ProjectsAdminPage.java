package org.cairnplans.workbench.jira.web.admin;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.RoleActor;
import org.cairnplans.workbench.jira.issue.IssueRemoval;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Projects: create with schemes, delete. One project's settings are on {@link ProjectSettingsPage}. */
public final class ProjectsAdminPage extends AdminPage {

    public static final String PATH = "/secure/project/ViewProjects.jspa";
    /** Jira's rule for keys. */
    private static final String KEY = "[A-Z][A-Z0-9_]{1,9}";

    private final JiraStores stores;
    private final IssueRemoval removal;
    private final AdminAudit audit;

    public ProjectsAdminPage(Predicate<HostUser> administrators, JiraStores stores, IssueRemoval removal, AdminAudit audit) {
        super(administrators, "jira/admin/projects.vm");
        this.stores = stores;
        this.removal = removal;
        this.audit = audit;
    }

    /** A project with its lead, null when unknown. */
    public record Line(ProjectRecord project, JiraUser lead) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        model.put("title", "Projects");
        model.put("projects", stores.projects().all().stream()
                .map(project -> new Line(project, stores.people().byKey(project.lead()).orElse(null))).toList());
        model.put("typeSchemes", stores.issueTypeSchemes().all());
        model.put("permissionSchemes", stores.permissions().schemes());
        model.put("securitySchemes", stores.security().schemes());
        model.put("workflows", stores.workflows().all());
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        if (input.text("action").equals("delete")) {
            ProjectRecord project = stores.projects().byId(input.number("projectId"))
                    .orElseThrow(() -> new FormException("form", "There is no such project."));
            if (!input.text("confirm").equals(project.key())) {
                throw new FormException("form", "To delete the project with all its issues, type its key " + project.key() + ".");
            }
            removal.deleteProject(call.user().orElseThrow().key(), project);
            audit.store(call, "projects", "Project deleted", project.name());
            return PATH;
        }
        return create(call, input);
    }

    private String create(PageCall call, FormInput input) {
        String key = input.required("key", "a key", 10).toUpperCase(Locale.ROOT);
        if (!key.matches(KEY)) {
            throw new FormException("key", "Project keys must start with an uppercase letter, followed by one or more uppercase"
                    + " alphanumeric characters.");
        }
        String name = input.required("name", "a name", 80);
        if (stores.projects().byKey(key).isPresent()) {
            throw new FormException("key", "Project '" + key + "' uses this project key.");
        }
        if (stores.projects().all().stream().anyMatch(project -> project.name().equalsIgnoreCase(name))) {
            throw new FormException("name", "A project with that name already exists.");
        }
        JiraUser lead = stores.people().byName(input.required("lead", "a lead"))
                .orElseThrow(() -> new FormException("lead", "There is no user '" + input.text("lead") + "'."));
        ProjectRecord project = stores.projects().add(new ProjectRecord(0, key, name, input.text("description"), lead.key(),
                stores.permissions().scheme(input.number("permissionScheme"))
                        .orElseThrow(() -> new FormException("permissionScheme", "Choose a scheme.")).id(),
                stores.issueTypeSchemes().byId(input.number("typeScheme"))
                        .orElseThrow(() -> new FormException("typeScheme", "Choose a scheme.")).id(),
                stores.workflows().byId(input.number("workflow"))
                        .orElseThrow(() -> new FormException("workflow", "Choose a workflow.")).id(),
                input.numberOrNull("securityScheme")));
        // As in Jira, the lead becomes an administrator of the new project.
        stores.roles().byName("Administrators")
                .ifPresent(role -> stores.roles().give(new RoleActor(role.id(), project.id(), false, lead.key())));
        audit.store(call, "projects", "Project created", name);
        return ProjectSettingsPage.pathOf(key);
    }
}
