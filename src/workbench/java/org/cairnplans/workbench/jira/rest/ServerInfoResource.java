package org.cairnplans.workbench.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /serverInfo}: what answers here. Anybody may ask, as in Jira. */
@Path("serverInfo")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class ServerInfoResource {

    private final String baseUrl;
    private final Clock clock;

    ServerInfoResource(String baseUrl, Clock clock) {
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** The version is the one whose API the workbench follows; the title says that this is not Jira. */
    @GET
    public Map<String, Object> info() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("baseUrl", baseUrl);
        json.put("version", "11.3.0");
        json.put("versionNumbers", List.of(11, 3, 0));
        json.put("deploymentType", "Server");
        json.put("buildNumber", 1_130_000);
        json.put("serverTime", EntityJson.moment(clock.instant()));
        json.put("serverTitle", "Cairn workbench (not Jira)");
        return json;
    }
}
