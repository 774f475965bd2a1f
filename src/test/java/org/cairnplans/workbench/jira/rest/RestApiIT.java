package org.cairnplans.workbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.RunsInWorkbench;
import org.cairnplans.workbench.Workbench;
import org.cairnplans.workbench.jira.JiraWorld;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** REST API v2 in Jira's shapes, and that it tells an outsider nothing. */
@RunsInWorkbench
class RestApiIT {

    private static final String NO_ISSUE = "{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}";

    private static Workbench workbench;
    private static JiraWorld world;

    @BeforeAll
    static void people(Workbench running) {
        workbench = running;
        world = new JiraWorld(running, "restapi");
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return HttpAs.json(answer);
    }

    private static JsonNode search(HttpAs who, String jql) {
        return ok(who.get("/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8)));
    }

    @Test
    void anIssueIsMadeReadChangedAndDeleted() {
        String key = world.task("Learn to climb");
        JsonNode fields = ok(world.insider().get("/rest/api/2/issue/" + key)).get("fields");
        assertEquals("Learn to climb", fields.get("summary").asText());
        assertEquals("Task", fields.at("/issuetype/name").asText());
        assertEquals("new", fields.at("/status/statusCategory/key").asText());
        assertEquals(world.insiderName(), fields.at("/reporter/name").asText());
        assertTrue(fields.get("created").asText().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000"));

        assertEquals(204, world.insider().put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("summary", "Climb",
                "labels", List.of("rock"), "assignee", Map.of("name", world.insiderName())))).statusCode());
        JsonNode changed = ok(world.insider().get("/rest/api/2/issue/" + key + "?fields=summary,labels&expand=changelog"));
        assertEquals(2, changed.get("fields").size());
        assertEquals("Climb", changed.at("/fields/summary").asText());
        assertEquals("Learn to climb", changed.at("/changelog/histories/0/items").findValues("fromString").stream()
                .map(JsonNode::asText).filter(text -> text.startsWith("Learn")).findFirst().orElseThrow());

        assertEquals(204, world.insider().delete("/rest/api/2/issue/" + key).statusCode());
        HttpResponse<String> gone = world.insider().get("/rest/api/2/issue/" + key);
        assertEquals(404, gone.statusCode());
        assertEquals(NO_ISSUE, gone.body());
    }

    @Test
    void wrongInputNamesEveryFieldAndMakesNothing() {
        long before = search(world.insider(), "project = " + world.projectKey()).get("total").asLong();
        HttpResponse<String> refused = world.insider().post("/rest/api/2/issue", Map.of("fields", Map.of(
                "project", Map.of("key", world.projectKey()), "issuetype", Map.of("name", "Nothing"), "summary", 7,
                "duedate", "tomorrow", "customfield_99", "x")));
        assertEquals(400, refused.statusCode());
        JsonNode errors = HttpAs.json(refused).get("errors");
        for (String field : List.of("issuetype", "summary", "duedate", "customfield_99")) {
            assertTrue(errors.hasNonNull(field), field + " in " + errors);
        }
        assertEquals(400, world.insider().post("/rest/api/2/issue", "{\"fields\":").statusCode());
        assertEquals(400, world.insider().post("/rest/api/2/issue", "[]").statusCode());
        assertEquals(before, search(world.insider(), "project = " + world.projectKey()).get("total").asLong());
    }

    @Test
    void anOutsiderFindsNothingAnywhere() {
        String key = world.task("Private");
        for (String path : List.of("", "/transitions", "/comment")) {
            HttpResponse<String> answer = world.outsider().get("/rest/api/2/issue/" + key + path);
            assertEquals(404, answer.statusCode(), path);
            assertEquals(NO_ISSUE, answer.body(), path);
        }
        assertEquals(404, world.outsider().put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("summary", "x")))
                .statusCode());
        assertEquals(404, world.outsider().delete("/rest/api/2/issue/" + key).statusCode());
        assertEquals(404, world.outsider().get("/rest/api/2/project/" + world.projectKey()).statusCode());
        assertEquals(0, search(world.outsider(), "summary ~ \"Private\"").get("total").asInt());
        assertEquals(404, world.outsider().get("/browse/" + key).statusCode());
        assertEquals(401, workbench.jira((String) null).get("/rest/api/2/issue/" + key).statusCode());
    }

    @Test
    void searchPagesAndRefusesInJirasWords() {
        for (int i = 1; i <= 3; i++) {
            world.task("Paged " + i);
        }
        String jql = "project = " + world.projectKey() + " AND summary ~ \"Paged\" ORDER BY key";
        JsonNode page = ok(world.insider().post("/rest/api/2/search",
                Map.of("jql", jql, "startAt", 1, "maxResults", 1, "fields", List.of("summary"))));
        assertEquals(1, page.get("startAt").asInt());
        assertEquals(1, page.get("maxResults").asInt());
        assertEquals(3, page.get("total").asInt());
        assertEquals("Paged 2", page.at("/issues/0/fields/summary").asText());
        assertEquals(1, page.at("/issues/0/fields").size());
        assertEquals(3, search(world.insider(), jql).get("issues").size());
        HttpResponse<String> refused = world.insider().get("/rest/api/2/search?jql=project%20%3D%20NOTHERE");
        assertEquals(400, refused.statusCode());
        assertEquals("The value 'NOTHERE' does not exist for the field 'project'.",
                HttpAs.json(refused).at("/errorMessages/0").asText());
    }

    @Test
    void aParentIsDeletedWithItsSubTasksOnlyWhenAskedFor() {
        String parent = world.task("Parent");
        String child = world.subTask(parent, "Child");
        assertEquals(child, ok(world.insider().get("/rest/api/2/issue/" + parent)).at("/fields/subtasks/0/key").asText());
        assertEquals(400, world.insider().delete("/rest/api/2/issue/" + parent).statusCode());
        assertEquals(204, world.insider().delete("/rest/api/2/issue/" + parent + "?deleteSubtasks=true").statusCode());
        assertEquals(404, world.insider().get("/rest/api/2/issue/" + child).statusCode());
    }

    @Test
    void linksAreSeenFromBothEndsAndWrittenIntoBothHistories() {
        String one = world.task("One");
        String two = world.task("Two");
        assertEquals(201, world.insider().post("/rest/api/2/issueLink", Map.of("type", Map.of("name", "Blocks"),
                "inwardIssue", Map.of("key", one), "outwardIssue", Map.of("key", two))).statusCode());
        JsonNode from = ok(world.insider().get("/rest/api/2/issue/" + one + "?expand=changelog"));
        JsonNode to = ok(world.insider().get("/rest/api/2/issue/" + two + "?expand=changelog"));
        assertEquals(two, from.at("/fields/issuelinks/0/outwardIssue/key").asText());
        assertEquals(one, to.at("/fields/issuelinks/0/inwardIssue/key").asText());
        assertEquals("This issue blocks " + two, from.at("/changelog/histories/0/items/0/toString").asText());
        assertEquals("This issue is blocked by " + one, to.at("/changelog/histories/0/items/0/toString").asText());
        String id = from.at("/fields/issuelinks/0/id").asText();
        assertEquals(404, world.outsider().delete("/rest/api/2/issueLink/" + id).statusCode());
        assertEquals(204, world.insider().delete("/rest/api/2/issueLink/" + id).statusCode());
        assertEquals(0, ok(world.insider().get("/rest/api/2/issue/" + one)).at("/fields/issuelinks").size());
    }

    @Test
    void transitionsGiveAndTakeTheResolution() {
        String key = world.task("Finish");
        JsonNode steps = ok(world.insider().get("/rest/api/2/issue/" + key + "/transitions")).get("transitions");
        String done = null;
        for (JsonNode step : steps) {
            done = step.at("/to/statusCategory/key").asText().equals("done") ? step.get("id").asText() : done;
        }
        assertEquals(204, world.insider().post("/rest/api/2/issue/" + key + "/transitions",
                Map.of("transition", Map.of("id", done), "fields", Map.of("resolution", Map.of("name", "Won't Do"))))
                        .statusCode());
        assertEquals("Won't Do", ok(world.insider().get("/rest/api/2/issue/" + key)).at("/fields/resolution/name").asText());
        assertEquals(400, world.insider().post("/rest/api/2/issue/" + key + "/transitions",
                Map.of("transition", Map.of("id", done))).statusCode());
    }

    @Test
    void commentsAreAddedChangedAndRemoved() {
        String path = "/rest/api/2/issue/" + world.task("Talk") + "/comment";
        HttpResponse<String> added = world.insider().post(path, Map.of("body", "First"));
        assertEquals(201, added.statusCode());
        String id = HttpAs.json(added).get("id").asText();
        assertEquals("Better", ok(world.insider().put(path + "/" + id, Map.of("body", "Better"))).get("body").asText());
        assertEquals(400, world.insider().post(path, Map.of("body", " ")).statusCode());
        assertEquals(1, ok(world.insider().get(path)).get("total").asInt());
        assertEquals(204, world.insider().delete(path + "/" + id).statusCode());
        assertEquals(404, world.insider().get(path + "/" + id).statusCode());
    }

    @Test
    void peopleAndConstants() {
        assertEquals(world.insiderName(), ok(world.insider().get("/rest/api/2/myself")).get("name").asText());
        HttpResponse<String> nobody = workbench.jira((String) null).get("/rest/api/2/myself");
        assertEquals(401, nobody.statusCode());
        assertEquals("{\"errorMessages\":[\"You are not authenticated. Authentication required to perform this operation.\"],"
                + "\"errors\":{}}", nobody.body());
        assertEquals("Server", ok(workbench.jira((String) null).get("/rest/api/2/serverInfo")).get("deploymentType").asText());
        JsonNode picked = ok(world.insider().get("/rest/api/2/user/picker?query=" + world.insiderName()));
        assertEquals(world.insiderName(), picked.at("/users/0/name").asText());
        assertEquals(1, ok(world.insider().get("/rest/api/2/user/search?username=" + world.outsiderName())).size());
        assertEquals("done", ok(world.insider().get("/rest/api/2/status/Done")).at("/statusCategory/key").asText());
        assertTrue(ok(world.insider().get("/rest/api/2/issuetype")).findValuesAsText("name").contains("Sub-task"));
        assertTrue(ok(world.insider().get("/rest/api/2/field")).findValuesAsText("id").contains("duedate"));
        assertEquals(List.of(world.projectKey()), ok(world.insider().get("/rest/api/2/project")).findValuesAsText("key").stream()
                .filter(world.projectKey()::equals).toList());
    }
}
