package org.cairnplans.workbench.jira.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cairnplans.workbench.jira.store.GroupStore;

/** {@code /groups/picker}: groups whose name contains a text. */
@Path("groups/picker")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupPickerResource {

    private final GroupStore groups;

    GroupPickerResource(GroupStore groups) {
        this.groups = groups;
    }

    @GET
    public Map<String, Object> find(@QueryParam("query") @DefaultValue("") String query,
            @QueryParam("maxResults") @DefaultValue("20") int max) {
        String wanted = query.toLowerCase(Locale.ROOT);
        List<String> found = groups.all().stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted)).toList();
        List<Map<String, String>> shown = found.stream().limit(Math.max(0, max)).map(name -> Map.of("name", name)).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("header", "Showing " + shown.size() + " of " + found.size() + " matching groups");
        json.put("total", found.size());
        json.put("groups", shown);
        return json;
    }
}
