package org.cairnplans.repair;

import static org.cairnplans.workbench.CairnWorld.ok;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.cairnplans.workbench.CairnWorld;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.Switch;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens to Cairn's rows when plain Jira does something to their issues. */
class IssueLossIT {

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
    void aDeletedGoalLeavesTheRowsWhole() throws Exception {
        JsonNode plan = world.planOf("dora");
        long goal = goalOf(plan);

        delete(goal);

        assertEquals(Optional.of("deleted"), lossOf(goal));
        assertEquals(200, world.as("dora").get("/rest/cairn/1.0/plans/" + plan.get("id").asLong()).statusCode());
    }

    @Test
    void aGoalThatIsMovedAwayAndBackIsAttachedAgainAndGuarded() {
        JsonNode plan = world.planOf("mona");
        long goal = goalOf(plan);
        String goalType = thing("goal_type");
        String task = String.valueOf(world.stores().issueTypeSchemes().standard().typeIds().get(0));

        move("mona", goal, "WORK", task);
        assertEquals(Optional.of("moved"), lossOf(goal));

        move("mona", goal, "DEV", goalType);
        assertEquals(Optional.empty(), lossOf(goal));

        ok(world.admin().post("/rest/cairn/1.0/setup/repair", Map.of()));
        world.person("outsider-mona");
        assertEquals(404, world.as("outsider-mona").get("/rest/api/2/issue/" + goal).statusCode());
        assertEquals(200, world.as("mona").get("/rest/api/2/issue/" + goal).statusCode());
    }

    @Test
    void aGoalThatIsConvertedIsSaid() {
        JsonNode plan = world.planOf("cora");
        long goal = goalOf(plan);
        String task = String.valueOf(world.stores().issueTypeSchemes().standard().typeIds().get(0));

        move("cora", goal, "DEV", task);

        assertEquals(Optional.of("converted"), lossOf(goal));
    }

    @Test
    void aDeletedProjectTakesNoRowAlong() throws Exception {
        try (CairnWorld other = CairnWorld.setUp()) {
            JsonNode plan = other.planOf("petra");
            ProjectRecord project = other.stores().projects().byKey("DEV").orElseThrow();
            Project before = other.workbench().jira().services().require(ProjectManager.class).getProjectObj(project.id());

            // The administration page asks for a secure session; this is what it does, and the one event that Jira publishes.
            JiraWork.over(other.stores(), other.workbench().clock()).removal().deleteProject(project.lead(), project);
            other.workbench().jira().services().require(EventPublisher.class).publish(new ProjectDeletedEvent(null, before));

            JsonNode detached = other.check().get("detached");
            assertEquals(2, detached.size(), detached.toString());
            detached.forEach(row -> assertEquals("project_deleted", row.get("loss").asText()));
            assertEquals(200, other.as("petra").get("/rest/cairn/1.0/plans/" + plan.get("id").asLong()).statusCode());
        }
    }

    @Test
    void aPlanIsInvisibleToOthersInPlainJiraFromTheFirstMoment() {
        JsonNode plan = world.planOf("vera");
        world.person("outsider-vera");

        assertEquals(404, world.as("outsider-vera").get("/rest/api/2/issue/" + plan.get("key").asText()).statusCode());
        assertEquals(0, ok(world.as("outsider-vera").get("/rest/api/2/search?jql=project%3DDEV")).get("total").asInt());
        assertEquals(404, world.as("outsider-vera").get("/rest/cairn/1.0/plans/" + plan.get("id").asLong()).statusCode());
        assertEquals(2, ok(world.as("vera").get("/rest/api/2/search?jql=project%3DDEV")).get("total").asInt());
    }

    @Test
    void linkingSwitchedOffIsRefusedInWordsAndNothingIsLeftBehind() {
        world.person("lina");
        String due = LocalDate.now(world.workbench().clock()).plusMonths(3).toString();
        world.stores().settings().turn(Switch.ISSUE_LINKS, false);
        try {
            HttpResponse<String> answer = world.as("lina").post("/rest/cairn/1.0/plans", Map.of("title", "Grow", "goals", List.of(
                    Map.of("title", "Give clear reviews", "behaviour", "I say what is good and what is not.", "due", due))));

            assertEquals(409, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("Issue linking is switched off"), answer.body());
            assertTrue(world.check().toString().contains("\"name\":\"linking\",\"status\":\"error\""));
        } finally {
            world.stores().settings().turn(Switch.ISSUE_LINKS, true);
        }
        assertEquals(0, ok(world.as("lina").get("/rest/api/2/search?jql=project%3DDEV")).get("total").asInt());
    }

    @Test
    void subTasksSwitchedOffAreSaid() {
        world.stores().settings().turn(Switch.SUB_TASKS, false);
        try {
            assertTrue(world.check().toString().contains("\"name\":\"subTasks\",\"status\":\"error\""));
        } finally {
            world.stores().settings().turn(Switch.SUB_TASKS, true);
        }
    }

    @Test
    void aSecondRunOfEveryStepChangesNothing() {
        JsonNode before = ok(world.admin().get("/rest/cairn/1.0/setup"));
        for (String step : List.of("types", "links", "readers", "security")) {
            world.step(step, Map.of());
        }
        world.step("project", Map.of("project", "DEV"));

        assertEquals(before, ok(world.admin().get("/rest/cairn/1.0/setup")));
    }

    @Test
    void onlyAdministratorsMayLook() {
        world.person("curious");
        HttpAs curious = world.as("curious");

        assertFalse(curious.get("/rest/cairn/1.0/setup").statusCode() == 200);
        assertFalse(curious.get("/rest/cairn/1.0/setup/check").statusCode() == 200);
        assertFalse(curious.get("/rest/cairn/1.0/export?purpose=curiosity").statusCode() == 200);
        assertFalse(curious.post("/rest/cairn/1.0/export/restore", "{}").statusCode() == 200);
        assertFalse(world.as(null).get("/rest/cairn/1.0/setup").statusCode() == 200);
    }

    private static long goalOf(JsonNode plan) {
        return plan.get("goals").get(0).get("id").asLong();
    }

    private static Optional<String> lossOf(long issue) {
        return StreamSupport.stream(world.check().get("detached").spliterator(), false)
                .filter(row -> row.get("issue").asLong() == issue)
                .map(row -> row.get("loss").asText()).findFirst();
    }

    private static String thing(String name) {
        return StreamSupport.stream(ok(world.admin().get("/rest/cairn/1.0/setup")).get("steps").get(0).get("things")
                .spliterator(), false)
                .filter(one -> one.get("thing").asText().equals(name)).findFirst().orElseThrow().get("id").asText();
    }

    private static void delete(long issue) throws Exception {
        IssueManager issues = world.workbench().jira().services().require(IssueManager.class);
        issues.deleteIssue(null, issues.getIssueObject(issue), EventDispatchOption.ISSUE_DELETED, false);
    }

    /** By the move page, as a person does it. */
    private static void move(String username, long issue, String project, String type) {
        HttpResponse<String> answer = world.as(username).send("POST", "/secure/MoveIssue!default.jspa",
                "id=" + issue + "&target=" + world.projectId(project) + "%3A" + type, "application/x-www-form-urlencoded");
        assertEquals(302, answer.statusCode(), answer.body());
    }
}
