package org.cairnplans.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.SecurityLevel;
import org.cairnplans.workbench.jira.domain.SecurityScheme;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * A workbench of a test's own in which Cairn is set up strictly, through Cairn's own REST, in the project DEV. WORK is for work.
 */
public final class CairnWorld implements AutoCloseable {

    private final Workbench workbench;
    private final JiraStores stores;

    private CairnWorld(Workbench workbench) {
        this.workbench = workbench;
        this.stores = JiraStores.open(workbench.jira().dataSource());
    }

    /** Cairn is installed, two projects exist, nothing is set up. */
    public static CairnWorld empty() throws Exception {
        CairnWorld world = new CairnWorld(Workbench.start(Map.of()));
        world.project("DEV");
        world.project("WORK");
        return world;
    }

    public static CairnWorld setUp() throws Exception {
        CairnWorld world = empty();
        world.step("types", Map.of());
        world.step("links", Map.of());
        world.step("readers", Map.of());
        world.step("project", Map.of("project", "DEV"));
        world.secure();
        world.step("security", Map.of());
        JsonNode done = world.step("programme", Map.of("programmeAdministrators", "jira-administrators"));
        assertEquals(true, done.get("complete").asBoolean(), done.toString());
        return world;
    }

    public Workbench workbench() {
        return workbench;
    }

    public JiraStores stores() {
        return stores;
    }

    public HttpAs admin() {
        return workbench.jira("admin");
    }

    public HttpAs as(String username) {
        return workbench.jira(username);
    }

    /** @return answers 200, or the test fails */
    public JsonNode step(String name, Map<String, ?> input) {
        return ok(admin().post("/rest/cairn/1.0/setup/" + name, input));
    }

    /** The default security level: reporter and Cairn readers. */
    public SecurityLevel secure() {
        long field = stores.customFields().all().stream().filter(one -> one.name().equals("Cairn readers")).findFirst()
                .orElseThrow().id();
        SecurityScheme scheme = stores.security().addScheme("Plans", "");
        SecurityLevel level = stores.security().addLevel(scheme.id(), "Plan readers", "");
        stores.security().addEntry(level.id(), Holder.of(Holder.Kind.REPORTER));
        stores.security().addEntry(level.id(), Holder.userField(field));
        stores.security().setDefaultLevel(scheme.id(), level.id());
        stores.projects().setSecurityScheme(projectId("DEV"), scheme.id());
        return level;
    }

    public JiraUser person(String username) {
        JiraUser user = stores.people()
                .add(username, "Person " + username, username + "@example.org", Locale.ENGLISH, ZoneOffset.UTC, username);
        stores.groups().join("jira-software-users", user.key());
        return user;
    }

    /** A draft plan with one goal, made by a new person. */
    public JsonNode planOf(String username) {
        person(username);
        String due = LocalDate.now(workbench.clock()).plusMonths(3).toString();
        return created(as(username).post("/rest/cairn/1.0/plans", Map.of("title", "Grow as a reviewer", "goals", List.of(
                Map.of("title", "Give clear reviews", "behaviour", "I say what is good and what is not, with a reason.",
                        "due", due)))));
    }

    public long projectId(String key) {
        return stores.projects().byKey(key).orElseThrow().id();
    }

    public JsonNode check() {
        return ok(admin().get("/rest/cairn/1.0/setup/check"));
    }

    public static JsonNode ok(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return HttpAs.json(answer);
    }

    private static JsonNode created(HttpResponse<String> answer) {
        assertEquals(201, answer.statusCode(), answer.body());
        return HttpAs.json(answer);
    }

    private void project(String key) {
        String lead = stores.people().byName("admin").orElseThrow().key();
        stores.projects().add(new ProjectRecord(0, key, "Project " + key, "", lead, stores.permissions().schemes().get(0).id(),
                stores.issueTypeSchemes().standard().id(), stores.workflows().all().get(0).id(), null));
    }

    @Override
    public void close() {
        workbench.close();
    }
}
