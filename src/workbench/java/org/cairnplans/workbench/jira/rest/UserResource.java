package org.cairnplans.workbench.jira.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.Page;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.store.JiraStores;

/** {@code /user}: one user, search, picker. Searching needs the global permission "Browse users"; without it nobody is found. */
@Path("user")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

    private static final int MAX_SEARCH = 1000;
    /** Jira's picker shows no more. */
    private static final int MAX_PICKER = 100;

    private final RestCaller caller;
    private final JiraStores stores;
    private final EntityJson entities;

    UserResource(RestCaller caller, JiraStores stores, EntityJson entities) {
        this.caller = caller;
        this.stores = stores;
        this.entities = entities;
    }

    @GET
    public Map<String, Object> one(@QueryParam("username") String username, @QueryParam("key") String key,
            @QueryParam("expand") @DefaultValue("") String expand) {
        if (username == null && key == null) {
            throw ErrorBody.of(400, "The username parameter or the key parameter must be provided.");
        }
        Optional<JiraUser> found = key == null ? stores.people().byName(username) : stores.people().byKey(key);
        JiraUser user = found.orElseThrow(() -> ErrorBody.of(404,
                "The user named '" + (key == null ? username : key) + "' does not exist"));
        Map<String, Object> json = entities.userWithLocale(user);
        if (List.of(expand.split(",")).contains("groups")) {
            List<Map<String, Object>> groups = stores.groups().of(user.key()).stream().sorted()
                    .map(group -> Map.<String, Object>of("name", group, "self", entities.self("group?groupname=" + group))).toList();
            json.put("groups", Map.of("size", groups.size(), "items", groups));
        }
        return json;
    }

    @GET
    @Path("search")
    public List<Map<String, Object>> search(@QueryParam("username") String text, @QueryParam("startAt") @DefaultValue("0") int start,
            @QueryParam("maxResults") @DefaultValue("50") int max,
            @QueryParam("includeInactive") @DefaultValue("false") boolean withInactive) {
        if (text == null) {
            throw ErrorBody.of(400, "The username query parameter was not provided");
        }
        return find(text.equals(".") ? "" : text, withInactive, start, Math.min(max, MAX_SEARCH)).items().stream()
                .map(entities::user).toList();
    }

    @GET
    @Path("picker")
    public Map<String, Object> picker(@QueryParam("query") @DefaultValue("") String query,
            @QueryParam("maxResults") @DefaultValue("50") int max) {
        Page<JiraUser> found = find(query, false, 0, Math.min(max, MAX_PICKER));
        List<Map<String, Object>> users = found.items().stream().map(this::choice).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("users", users);
        json.put("total", found.total());
        json.put("header", "Showing " + users.size() + " of " + found.total() + " matching users");
        return json;
    }

    private Map<String, Object> choice(JiraUser user) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", user.username());
        json.put("key", user.key());
        json.put("html", escaped(user.displayName()) + " - " + escaped(user.email()) + " (" + escaped(user.username()) + ")");
        json.put("displayName", user.displayName());
        json.put("avatarUrl", entities.avatars(user).get("24x24"));
        return json;
    }

    private Page<JiraUser> find(String text, boolean withInactive, int start, int max) {
        if (!stores.access().mayGlobally(Permissions.USER_PICKER, caller.viewer())) {
            return new Page<>(List.of(), 0, 0);
        }
        return stores.people().search(text, withInactive, Math.max(0, start), Math.max(0, max));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
