package org.cairnplans.workbench.jira.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.domain.Switch;
import org.cairnplans.workbench.jira.store.JiraStores;

/** {@code /issueLinkType}. */
@Path("issueLinkType")
@Produces(MediaType.APPLICATION_JSON)
public final class LinkTypeResource {

    private final JiraStores stores;
    private final EntityJson entities;

    LinkTypeResource(JiraStores stores, EntityJson entities) {
        this.stores = stores;
        this.entities = entities;
    }

    @GET
    public Map<String, Object> all() {
        return Map.of("issueLinkTypes", types().stream().map(entities::linkType).toList());
    }

    @GET
    @Path("{id}")
    public Map<String, Object> one(@PathParam("id") String id) {
        return types().stream().filter(type -> Long.toString(type.id()).equals(id)).findFirst().map(entities::linkType)
                .orElseThrow(() -> ErrorBody.of(404, "No issue link type with id '" + id + "' found."));
    }

    private List<LinkType> types() {
        if (!stores.settings().on(Switch.ISSUE_LINKS)) {
            throw ErrorBody.of(404, "Issue linking is currently disabled.");
        }
        return stores.links().types().stream().filter(type -> type.style() == null).toList();
    }
}
