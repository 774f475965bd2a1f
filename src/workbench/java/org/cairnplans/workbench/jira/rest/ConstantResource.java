package org.cairnplans.workbench.jira.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cairnplans.workbench.jira.store.JiraStores;

/** {@code /issuetype}, {@code /status}, {@code /priority}, {@code /resolution}: what issues choose from. */
@Path("{kind: issuetype|status|priority|resolution}")
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantResource {

    private final JiraStores stores;
    private final EntityJson entities;

    ConstantResource(JiraStores stores, EntityJson entities) {
        this.stores = stores;
        this.entities = entities;
    }

    @GET
    public List<Map<String, Object>> all(@PathParam("kind") String kind) {
        return switch (kind) {
            case "issuetype" -> shaped(stores.issueTypes().all(), entities::issueType);
            case "status" -> shaped(stores.workflows().statuses(), entities::status);
            case "priority" -> shaped(stores.constants().priorities(), entities::priority);
            default -> shaped(stores.constants().resolutions(), entities::resolution);
        };
    }

    /** Statuses can be asked for by name, too, as in Jira. */
    @GET
    @Path("{id}")
    public Map<String, Object> one(@PathParam("kind") String kind, @PathParam("id") String id) {
        return all(kind).stream()
                .filter(json -> id.equals(json.get("id")) || kind.equals("status") && id.equalsIgnoreCase((String) json.get("name")))
                .findFirst().orElseThrow(() -> ErrorBody.of(404, "The " + kind + " with id '" + id + "' does not exist"));
    }

    private static <T> List<Map<String, Object>> shaped(List<T> all, Function<T, Map<String, Object>> shape) {
        return all.stream().map(shape).toList();
    }
}
