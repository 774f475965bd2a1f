package org.cairnplans.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cairnplans.workbench.FilledWorkbench;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.RunsInWorkbench;
import org.junit.jupiter.api.Test;

/** Rights end, at once and everywhere: with the pairing, with the reporting line, with the share. Seen in plain Jira as well. */
@RunsInWorkbench
class RightsEndIT {

    private static final String API = "/rest/cairn/1.0/";

    private final FilledWorkbench organisation;

    RightsEndIT(FilledWorkbench organisation) {
        this.organisation = organisation;
    }

    @Test
    void theMentorsRightEndsWithThePairing() {
        JsonNode plan = organisation.planOf("kristin");
        assertSees("miriam", plan, true);

        JsonNode pairing = HttpAs.json(organisation.jira("kristin").get(API + "pairings")).at("/values/0");
        assertEquals(200, organisation.jira("kristin").post(API + "pairings/" + pairing.get("id") + "/end",
                Map.of("version", pairing.get("version").asInt(), "reason", "SCHEDULE")).statusCode());

        assertSees("miriam", plan, false);
        assertSees("petra", plan, true);
    }

    @Test
    void theManagersRightEndsWithTheShareAndComesBackWithIt() {
        JsonNode plan = organisation.planOf("clara");
        assertSees("henrik", plan, true);
        share("clara", plan, false);
        assertSees("henrik", plan, false);
        assertSees("emil", plan, true);
        share("clara", plan, true);
        assertSees("henrik", plan, true);
    }

    @Test
    void theManagersRightMovesWithTheReportingLine() throws IOException {
        JsonNode plan = organisation.planOf("victor");
        assertSees("petra", plan, true);
        assertSees("henrik", plan, false);

        importLines("henrik");
        assertSees("petra", plan, false);
        assertSees("henrik", plan, true);

        importLines("petra");
        assertSees("petra", plan, true);
        assertSees("henrik", plan, false);
    }

    private void share(String owner, JsonNode plan, boolean withManager) {
        assertEquals(200, organisation.jira(owner).put(API + "plans/" + plan.get("id") + "/sharing",
                Map.of("withMentor", false, "withManager", withManager, "evidenceLinks", false)).statusCode());
    }

    /** The whole organisation again, with another manager for Victor. */
    private void importLines(String managerOfVictor) throws IOException {
        StringBuilder csv = new StringBuilder("user,manager\n");
        for (String line : Files.readAllLines(Path.of(System.getProperty("workbench.dir"), "resources/demo/people.csv"))) {
            String[] cells = line.split(",");
            if (!cells[0].equals("username")) {
                csv.append(cells[0]).append(',').append(cells[0].equals("victor") ? managerOfVictor : cells[4]).append('\n');
            }
        }
        assertEquals(200, organisation.jira("admin").send("POST", API + "people/reporting-lines", csv.toString(), "text/csv")
                .statusCode());
    }

    private void assertSees(String person, JsonNode plan, boolean sees) {
        HttpAs caller = organisation.jira(person);
        assertEquals(sees ? 200 : 404, caller.get(API + "plans/" + plan.get("id")).statusCode(), "plan for " + person);
        for (String key : new String[] {plan.get("key").asText(), plan.at("/goals/0/key").asText(),
                plan.at("/goals/0/milestones/0/key").asText()}) {
            assertEquals(sees ? 200 : 404, caller.get("/rest/api/2/issue/" + key).statusCode(), key + " for " + person);
        }
        int found = HttpAs.json(caller.get("/rest/api/2/search?jql=key=" + plan.get("key").asText())).path("total").asInt();
        assertTrue(sees ? found == 1 : found == 0, "found by search for " + person);
    }
}
