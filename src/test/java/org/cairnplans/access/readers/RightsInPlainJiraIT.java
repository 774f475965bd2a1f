package org.cairnplans.access.readers;

import static org.cairnplans.workbench.CairnWorld.ok;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.CairnWorld;
import org.cairnplans.workbench.HttpAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rights begin and end in plain Jira with the pairing, in the same moment as in Cairn. */
class RightsInPlainJiraIT {

    private static CairnWorld world;

    @BeforeAll
    static void open() throws Exception {
        world = CairnWorld.setUp();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void aMentorSeesFromTheAcceptanceToTheEndOfThePairing() {
        JsonNode plan = world.planOf("rita");
        world.person("max");
        sharing("rita", plan, true);
        assertSees("max", plan, false);

        LocalDate today = LocalDate.now(world.workbench().clock());
        JsonNode pairing = made(world.as("rita").post("/rest/cairn/1.0/pairings", Map.of(
                "mentor", "max", "mentee", "rita", "first", today.toString(), "last", today.plusMonths(6).toString())));
        assertSees("max", plan, false);

        pairing = ok(world.as("max").post("/rest/cairn/1.0/pairings/" + pairing.get("id").asLong() + "/accept",
                Map.of("version", pairing.get("version").asInt())));
        assertSees("max", plan, true);

        sharing("rita", plan, false);
        assertSees("max", plan, false);
        sharing("rita", plan, true);
        assertSees("max", plan, true);

        ok(world.as("rita").post("/rest/cairn/1.0/pairings/" + pairing.get("id").asLong() + "/end",
                Map.of("version", pairing.get("version").asInt(), "reason", "COMPLETED")));
        assertSees("max", plan, false);
        JsonNode readers = check("readers");
        assertEquals("ok", readers.get("status").asText(), readers.toString());
    }

    private static void sharing(String owner, JsonNode plan, boolean withMentor) {
        HttpResponse<String> answer = world.as(owner).put("/rest/cairn/1.0/plans/" + plan.get("id").asLong() + "/sharing",
                Map.of("withMentor", withMentor, "withManager", false));
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private static void assertSees(String username, JsonNode plan, boolean sees) {
        String goal = plan.get("goals").get(0).get("key").asText();
        for (String key : List.of(plan.get("key").asText(), goal)) {
            assertEquals(sees ? 200 : 404, world.as(username).get("/rest/api/2/issue/" + key).statusCode(),
                    username + " and " + key);
        }
        assertEquals(sees ? 2 : 0, ok(world.as(username).get("/rest/api/2/search?jql=project%3DDEV")).get("total").asInt());
    }

    private static JsonNode check(String name) {
        for (JsonNode one : world.check().get("checks")) {
            if (one.get("name").asText().equals(name)) {
                return one;
            }
        }
        throw new AssertionError(name);
    }

    private static JsonNode made(HttpResponse<String> answer) {
        assertEquals(201, answer.statusCode(), answer.body());
        return HttpAs.json(answer);
    }
}
