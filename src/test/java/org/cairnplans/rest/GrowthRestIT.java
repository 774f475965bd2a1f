package org.cairnplans.rest;

import static org.cairnplans.rest.ApiDocument.described;
import static org.cairnplans.rest.ApiDocument.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.NewPerson;
import org.cairnplans.workbench.ReadyCairn;
import org.cairnplans.workbench.RunsInWorkbench;
import org.cairnplans.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** Plans, goals and evidence over HTTP with the packed jar: answers as the OpenAPI document says, bad input refused by name. */
@RunsInWorkbench
class GrowthRestIT {

    private static final String REST = "/rest/cairn/1.0";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aPlanLivesAndEveryAnswerIsAsDescribed(Workbench workbench) throws Exception {
        HttpAs mia = person(workbench, "rest-mia");
        HttpAs stranger = person(workbench, "rest-stranger");
        JsonNode plan = described("Plan", mia.post(REST + "/plans", plan()), 201);
        long planId = plan.get("id").asLong();
        long goal = plan.at("/goals/0/id").asLong();

        described("Goal", mia.post(REST + "/goals/" + goal + "/milestones",
                Map.of("title", "First design reviewed", "due", day(20))), 201);
        described("Goal", mia.put(REST + "/goals/" + goal, change()), 200);
        described("Plan", mia.post(REST + "/plans/" + planId + "/activation", Map.of("acceptWarnings", true)), 200);
        String key = workItem(workbench, mia);
        JsonNode item = described("Evidence", mia.post(REST + "/evidence", evidence(goal, key)), 201);
        described("EvidencePage", mia.get(REST + "/evidence?goal=" + goal), 200);
        described("PlanPage", mia.get(REST + "/plans"), 200);
        described("GoalPage", mia.get(REST + "/goals?limit=1"), 200);
        described("SharingPreview", mia.post(REST + "/plans/" + planId + "/sharing/preview", Map.of("withManager", true)), 200);
        described("RevisionPage", mia.get(REST + "/plans/" + planId + "/history"), 200);

        long evidence = item.get("id").asLong();
        for (String path : List.of("/plans/" + planId, "/plans/" + planId + "/history", "/goals/" + goal, "/evidence/" + evidence,
                "/evidence?goal=" + goal)) {
            problem(stranger.get(REST + path), 404);
        }
        problem(stranger.post(REST + "/evidence", evidence(goal, key)), 404);
        problem(stranger.post(REST + "/plans/" + planId + "/goals", plan().get("goals").get(0)), 404);
        problem(mia.post(REST + "/evidence/" + evidence + "/confirmation", Map.of()), 403);
        assertEquals(0, HttpAs.json(stranger.get("/rest/api/2/search?jql=project%3DGROW")).get("total").asInt());
        assertEquals(404, stranger.get("/rest/api/2/issue/" + plan.get("key").asText()).statusCode());
    }

    @Test
    void badInputIsRefusedByFieldAndRuleAndChangesNothing(Workbench workbench) throws Exception {
        HttpAs ned = person(workbench, "rest-ned");
        JsonNode errors = problem(ned.post(REST + "/plans", JSON.readTree(
                "{\"title\": \"\", \"goals\": [{\"title\": \"short\", \"behaviour\": \"\", \"due\": \"2020-01-01\"}]}")), 400)
                        .get("errors");
        assertTrue(errors.has("title") && errors.has("goals[0].title") && errors.has("goals[0].behaviour")
                && errors.has("goals[0].due"), errors::toString);
        assertTrue(error(ned, "{\"title\": 5, \"goals\": []}").get("errors").has("title"));
        assertTrue(error(ned, "{\"titel\": \"x\"}").get("errors").has("titel"));
        assertTrue(error(ned, "{\"title\": \"x\", \"goals\": [{\"due\": \"tomorrow\"}]}").get("errors").has("goals[0].due"));
        assertEquals(1, error(ned, "{\"title\": ").get("messages").size());
        assertEquals(1, error(ned, "").get("messages").size());
        assertEquals(1, error(ned, "[]").get("messages").size());
        problem(ned.send("POST", REST + "/plans", "\"" + "x".repeat(70_000) + "\"", "application/json"), 413);
        assertTrue(problem(ned.get(REST + "/plans/abc"), 400).get("errors").has("id"));
        assertTrue(problem(ned.get(REST + "/plans?limit=0"), 400).get("errors").has("limit"));
        assertTrue(problem(ned.get(REST + "/plans?start=x"), 400).get("errors").has("start"));
        problem(ned.get(REST + "/plans/999999"), 404);
        problem(ned.send("POST", REST + "/plans", "title=x", "text/plain"), 415);
        assertEquals(0, described("PlanPage", ned.get(REST + "/plans"), 200).get("total").asInt());
    }

    private static JsonNode error(HttpAs who, String body) throws Exception {
        return problem(who.send("POST", REST + "/plans", body, "application/json"), 400);
    }

    private static HttpAs person(Workbench workbench, String username) {
        ReadyCairn.in(workbench);
        NewPerson.inBoth(workbench, username, Locale.ENGLISH);
        return workbench.jira(username);
    }

    private static String workItem(Workbench workbench, HttpAs who) {
        HttpResponse<String> created = who.post("/rest/api/2/issue", Map.of("fields", Map.of(
                "project", Map.of("key", "WORK"), "issuetype", Map.of("name", "Task"), "summary",
                "Review the design of the archive")));
        assertEquals(201, created.statusCode(), created::body);
        return HttpAs.json(created).get("key").asText();
    }

    private static String day(int ahead) {
        return LocalDate.now().plusDays(ahead).toString();
    }

    private static JsonNode plan() {
        return JSON.valueToTree(Map.of("title", "Become a reviewer others ask for", "goals", List.of(Map.of(
                "title", "Review three designs of other teams", "behaviour",
                "You will see me ask the question that changes a design.", "due", day(80)))));
    }

    private static Map<String, Object> change() {
        return Map.of("title", "Review three designs of other teams", "behaviour",
                "You will see me ask the question that changes a design.", "due", day(80), "measure",
                Map.of("kind", "NUMBER", "text", "Designs reviewed", "unit", "designs", "baseline", 0, "target", 3),
                "competencies", List.of(Map.of("competency", "technical-craft", "level", 3)), "requirements",
                List.of(Map.of("kind", "PEER_FEEDBACK", "minimum", 1)));
    }

    private static Map<String, Object> evidence(long goal, String key) {
        return Map.of("goal", goal, "workItem", key, "kind", "WORK_PRODUCT", "role", "Reviewer", "learned",
                "A question early is worth ten later.", "applied", "I asked it in the meeting and we dropped a table.",
                "competency", "technical-craft", "level", 2);
    }
}
