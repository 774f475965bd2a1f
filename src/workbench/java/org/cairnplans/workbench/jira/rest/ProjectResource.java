package org.cairnplans.workbench.jira.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/** {@code /project}: the projects the caller may browse. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {

    private final RestCaller caller;
    private final JiraStores stores;
    private final EntityJson entities;

    ProjectResource(RestCaller caller, JiraStores stores, EntityJson entities) {
        this.caller = caller;
        this.stores = stores;
        this.entities = entities;
    }

    @GET
    public List<Map<String, Object>> all() {
        List<Long> visible = stores.access().projects(Permissions.BROWSE_PROJECTS, caller.viewer());
        return stores.projects().all().stream().filter(project -> visible.contains(project.id())).map(entities::project).toList();
    }

    @GET
    @Path("{project}")
    public Map<String, Object> one(@PathParam("project") String idOrKey) {
        ProjectRecord project = find(idOrKey)
                .filter(p -> stores.access().mayInProject(Permissions.BROWSE_PROJECTS, p.id(), caller.viewer()))
                .orElseThrow(() -> ErrorBody.of(404, "No project could be found with key '" + idOrKey + "'."));
        Map<String, Object> json = new LinkedHashMap<>(entities.project(project));
        json.put("description", project.description() == null ? "" : project.description());
        json.put("lead", entities.user(stores.people().byKey(project.lead()).orElse(null)));
        json.put("components", stores.parts().components(project.id()).stream().map(entities::component).toList());
        json.put("issueTypes", stores.issueTypeSchemes().byId(project.issueTypeScheme()).orElseThrow().typeIds().stream()
                .flatMap(id -> stores.issueTypes().byId(id).stream()).map(entities::issueType).toList());
        json.put("versions", stores.parts().versions(project.id()).stream().map(entities::version).toList());
        Map<String, Object> roles = new LinkedHashMap<>();
        stores.roles().all().forEach(role -> roles.put(role.name(),
                entities.self("project/" + project.id() + "/role/" + role.id())));
        json.put("roles", roles);
        return json;
    }

    private Optional<ProjectRecord> find(String idOrKey) {
        return idOrKey.matches("\\d{1,18}") ? stores.projects().byId(Long.parseLong(idOrKey)) : stores.projects().byKey(idOrKey);
    }
}
