package org.cairnplans.transfer;

import static org.cairnplans.workbench.CairnWorld.ok;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.cairnplans.workbench.CairnWorld;
import org.cairnplans.workbench.HttpAs;
import org.junit.jupiter.api.Test;

/** Exports from one workbench and restores into another, whose issues have the same keys and other ids. */
class MoveToAnotherJiraIT {

    @Test
    void plansShowInTheOtherJiraUnderItsOwnIds() throws Exception {
        String file;
        long oldPlan;
        try (CairnWorld here = CairnWorld.setUp()) {
            JsonNode plan = here.planOf("ann");
            oldPlan = plan.get("id").asLong();
            here.person("meg");
            ended(here, propose(here));
            propose(here);
            HttpResponse<String> export = here.admin().get("/rest/cairn/1.0/export?purpose=move");
            ok(export);
            assertTrue(export.headers().firstValue("Content-Disposition").orElse("").contains("cairn-export-"));
            assertEquals(409, here.admin().post("/rest/cairn/1.0/export/restore", export.body()).statusCode());
            file = export.body();
        }
        try (CairnWorld there = CairnWorld.setUp()) {
            there.person("ann");
            there.person("meg");
            assertEquals("DEV-1", firstIssues(there));

            JsonNode dry = ok(there.admin().post("/rest/cairn/1.0/export/check", file));
            assertEquals(0, dry.get("unknownIssues").size(), dry.toString());
            assertEquals(0, dry.get("unknownPeople").size(), dry.toString());

            JsonNode done = ok(there.admin().post("/rest/cairn/1.0/export/restore", file));
            assertEquals(1, done.get("rows").get("PLAN_FACTS").asInt());

            JsonNode plans = ok(there.as("ann").get("/rest/cairn/1.0/plans"));
            assertEquals("DEV-1", plans.get("values").get(0).get("key").asText());
            assertTrue(plans.get("values").get(0).get("id").asLong() != oldPlan, "the ids differ, or the test shows nothing");
            assertEquals("DEV-2", plans.get("values").get(0).get("goals").get(0).get("key").asText());
            assertEquals(0, ok(there.admin().get("/rest/cairn/1.0/setup/check")).get("detached").size());

            JsonNode pairings = ok(there.as("ann").get("/rest/cairn/1.0/pairings")).get("values");
            assertEquals(2, pairings.size(), pairings.toString());
            assertEquals(409, there.as("ann").post("/rest/cairn/1.0/pairings", proposal(there)).statusCode(),
                    "one open pairing at most");
            for (JsonNode pairing : pairings) {
                if (pairing.get("state").asText().equalsIgnoreCase("active")) {
                    ended(there, pairing);
                }
            }
            propose(there);
        }
    }

    private static Map<String, String> proposal(CairnWorld world) {
        LocalDate today = LocalDate.now(world.workbench().clock());
        return Map.of("mentor", "meg", "mentee", "ann", "first", today.toString(), "last", today.plusMonths(6).toString());
    }

    private static JsonNode propose(CairnWorld world) {
        HttpResponse<String> answer = world.as("ann").post("/rest/cairn/1.0/pairings", proposal(world));
        assertEquals(201, answer.statusCode(), answer.body());
        return accepted(world, HttpAs.json(answer));
    }

    /** Accepted by the mentor, unless it is already. */
    private static JsonNode accepted(CairnWorld world, JsonNode pairing) {
        return pairing.get("state").asText().equalsIgnoreCase("active")
                ? pairing
                : ok(world.as("meg").post("/rest/cairn/1.0/pairings/" + pairing.get("id").asLong() + "/accept",
                        Map.of("version", pairing.get("version").asInt())));
    }

    private static void ended(CairnWorld world, JsonNode pairing) {
        ok(world.as("ann").post("/rest/cairn/1.0/pairings/" + pairing.get("id").asLong() + "/end",
                Map.of("version", pairing.get("version").asInt(), "reason", "COMPLETED")));
    }

    /** What Jira's own project import would bring: issues of the same keys. One of WORK comes first, so that the ids differ. */
    private static String firstIssues(CairnWorld there) {
        long planType = id(there, "plan_type");
        long goalType = id(there, "goal_type");
        there.as("ann").post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", "WORK"), "summary", "Other",
                "issuetype", Map.of("name", "Task"))));
        String plan = create(there, planType, "Grow as a reviewer");
        create(there, goalType, "Give clear reviews");
        return plan;
    }

    private static String create(CairnWorld there, long type, String summary) {
        HttpResponse<String> answer = there.as("ann").post("/rest/api/2/issue", Map.of("fields", Map.of(
                "project", Map.of("key", "DEV"), "summary", summary, "issuetype", Map.of("id", String.valueOf(type)))));
        assertEquals(201, answer.statusCode(), answer.body());
        return HttpAs.json(answer).get("key").asText();
    }

    private static long id(CairnWorld world, String thing) {
        for (JsonNode one : ok(world.admin().get("/rest/cairn/1.0/setup")).get("steps").get(0).get("things")) {
            if (one.get("thing").asText().equals(thing)) {
                return one.get("id").asLong();
            }
        }
        throw new AssertionError(thing);
    }
}
