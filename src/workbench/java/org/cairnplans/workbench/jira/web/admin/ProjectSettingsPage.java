package org.cairnplans.workbench.jira.web.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.ProjectRoleRecord;
import org.cairnplans.workbench.jira.domain.RoleActor;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** A project's settings: the schemes it uses, and who has which role. */
public final class ProjectSettingsPage extends AdminPage {

    /** Jira's address; the project's key follows. */
    public static final String PREFIX = "/plugins/servlet/project-config/";

    private final JiraStores stores;
    private final AdminAudit audit;

    public ProjectSettingsPage(Predicate<HostUser> administrators, JiraStores stores, AdminAudit audit) {
        super(administrators, "jira/admin/project-settings.vm");
        this.stores = stores;
        this.audit = audit;
    }

    static String pathOf(String key) {
        return PREFIX + key;
    }

    /** A role with its members in this project. */
    public record RoleLine(ProjectRoleRecord role, List<Member> members) {}

    /** A member of a role: a person's name, or a group's. */
    public record Member(boolean group, String parameter, String label) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        Optional<ProjectRecord> found = project(call);
        if (found.isEmpty()) {
            return false;
        }
        ProjectRecord project = found.get();
        List<RoleActor> actors = stores.roles().actors(project.id());
        model.put("title", project.name());
        model.put("project", project);
        model.put("roles", stores.roles().all().stream().map(role -> new RoleLine(role, actors.stream()
                .filter(actor -> actor.roleId() == role.id()).map(this::member).toList())).toList());
        model.put("typeSchemes", stores.issueTypeSchemes().all());
        model.put("permissionSchemes", stores.permissions().schemes());
        model.put("securitySchemes", stores.security().schemes());
        model.put("workflow", stores.workflows().byId(project.workflow()).orElseThrow());
        model.put("groups", stores.groups().all());
        return true;
    }

    private Member member(RoleActor actor) {
        return new Member(actor.group(), actor.parameter(), actor.group() ? actor.parameter()
                : stores.people().byKey(actor.parameter()).map(JiraUser::displayName).orElse(actor.parameter()));
    }

    private Optional<ProjectRecord> project(PageCall call) {
        return stores.projects().byKey(call.path().substring(PREFIX.length()).replaceFirst("/.*", ""));
    }

    @Override
    String change(PageCall call, FormInput input) {
        ProjectRecord project = project(call).orElseThrow(() -> new FormException("form", "There is no such project."));
        switch (input.text("action")) {
            case "schemes" -> stores.projects().update(new ProjectRecord(project.id(), project.key(), project.name(),
                    project.description(), project.lead(), stores.permissions().scheme(input.number("permissionScheme"))
                            .orElseThrow(() -> new FormException("permissionScheme", "Choose a scheme.")).id(),
                    stores.issueTypeSchemes().byId(input.number("typeScheme"))
                            .orElseThrow(() -> new FormException("typeScheme", "Choose a scheme.")).id(),
                    project.workflow(), input.numberOrNull("securityScheme")));
            case "give" -> stores.roles().give(actor(project, input, named(input)));
            case "take" -> stores.roles().take(actor(project, input, input.text("parameter")));
            default -> throw new FormException("form", "Unknown action.");
        }
        audit.store(call, "projects", "Project updated", project.name());
        return pathOf(project.key());
    }

    private static RoleActor actor(ProjectRecord project, FormInput input, String parameter) {
        return new RoleActor(input.number("roleId"), project.id(), input.checked("group"), parameter);
    }

    /** What the form names: a group as it is, a person's key for the user name. */
    private String named(FormInput input) {
        if (input.checked("group")) {
            return input.text("group");
        }
        return stores.people().byName(input.required("user", "a user")).map(JiraUser::key)
                .orElseThrow(() -> new FormException("user", "There is no user '" + input.text("user") + "'."));
    }
}
