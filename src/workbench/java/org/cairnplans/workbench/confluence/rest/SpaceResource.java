package org.cairnplans.workbench.confluence.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.store.Space;
import org.cairnplans.workbench.host.web.CurrentUser;
import org.cairnplans.workbench.store.StoreException;

/** Spaces over REST: list and create. */
@Path("/space")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class SpaceResource {

    private final WikiStore store;
    private final CurrentUser currentUser;

    public SpaceResource(WikiStore store, CurrentUser currentUser) {
        this.store = store;
        this.currentUser = currentUser;
    }

    /** What a client sends to create a space. */
    public record NewSpace(String key, String name) {
    }

    @GET
    public Map<String, Object> all() {
        List<Map<String, String>> results = store.spaces().all().stream()
                .map(space -> Map.of("key", space.key(), "name", space.name(), "type", "global")).toList();
        return Map.of("results", results, "start", 0, "limit", results.size(), "size", results.size());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewSpace space) {
        if (!store.users().isAdmin(currentUser.get().orElseThrow())) {
            return RestAnswers.error(Response.Status.FORBIDDEN, "Only administrators create spaces");
        }
        if (space.key() == null || !space.key().matches("[A-Za-z0-9]{1,255}") || space.name() == null || space.name().isBlank()) {
            return RestAnswers.error(Response.Status.BAD_REQUEST, "key must be letters and digits, name must not be empty");
        }
        try {
            store.spaces().create(new Space(space.key(), space.name(), ""));
            return Response.ok(Map.of("key", space.key(), "name", space.name(), "type", "global")).build();
        } catch (StoreException refused) {
            if (!refused.isConstraint()) {
                throw refused;
            }
            return RestAnswers.error(Response.Status.CONFLICT, "A space with key " + space.key() + " already exists");
        }
    }
}
