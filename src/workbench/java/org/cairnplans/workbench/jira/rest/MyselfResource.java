package org.cairnplans.workbench.jira.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** {@code /myself}: who is calling. */
@Path("myself")
@Produces(MediaType.APPLICATION_JSON)
public final class MyselfResource {

    private final RestCaller caller;
    private final EntityJson entities;

    MyselfResource(RestCaller caller, EntityJson entities) {
        this.caller = caller;
        this.entities = entities;
    }

    @GET
    public Map<String, Object> myself() {
        return entities.userWithLocale(caller.required());
    }
}
