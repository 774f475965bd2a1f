package org.cairnplans.workbench.jira.web.dashboard;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.CurrentUser;
import org.cairnplans.workbench.jira.domain.DashboardRecord;
import org.cairnplans.workbench.jira.domain.GadgetRecord;
import org.cairnplans.workbench.jira.store.DashboardStore;

/** Where {@code API.savePreferences} of a dashboard item goes. What is not sent stays as it was. */
@Path("{dashboardId: \\d+}/gadget/{gadgetId: \\d+}/prefs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DashboardPreferencesResource {

    /** Length of the column; Jira's is no shorter. */
    private static final int MAX_VALUE = 32_767;
    private static final int MAX_NAME = 255;

    private final CurrentUser currentUser;
    private final Dashboards dashboards;
    private final DashboardStore store;
    private final GadgetViews views;

    public DashboardPreferencesResource(CurrentUser currentUser, Dashboards dashboards, DashboardStore store, GadgetViews views) {
        this.currentUser = currentUser;
        this.dashboards = dashboards;
        this.store = store;
        this.views = views;
    }

    @PUT
    public Response save(@PathParam("dashboardId") long dashboardId, @PathParam("gadgetId") long gadgetId,
            Map<String, String> changed) {
        HostUser user = currentUser.get().orElse(null);
        Optional<DashboardRecord> dashboard = dashboards.visible(dashboardId, user);
        Optional<GadgetRecord> gadget = dashboard.flatMap(found -> dashboards.gadget(found, gadgetId));
        if (gadget.isEmpty()) {
            return problem(404, "There is no such gadget.");
        }
        if (!dashboards.mayEdit(dashboard.get(), user)) {
            return problem(403, "You do not have permission to change this dashboard.");
        }
        if (changed == null || changed.entrySet().stream().anyMatch(DashboardPreferencesResource::isTooLong)) {
            return problem(400, "Preferences are an object of strings of at most " + MAX_VALUE + " characters.");
        }
        Map<String, String> merged = new HashMap<>(gadget.get().preferences());
        merged.putAll(changed);
        store.configure(gadgetId, merged);
        String view = views.of(dashboard.get(), store.gadget(gadgetId).orElse(gadget.get())).view();
        return Response.ok(Map.of("preferences", merged, "view", view)).build();
    }

    private static boolean isTooLong(Map.Entry<String, String> preference) {
        return preference.getValue() == null || preference.getValue().length() > MAX_VALUE || preference.getKey().length() > MAX_NAME;
    }

    private static Response problem(int status, String message) {
        return Response.status(status).entity(Map.of("errorMessages", List.of(message), "errors", Map.of())).build();
    }
}
