package org.cairnplans.privacy;

import static org.cairnplans.privacy.Person.JIRA_ADMINISTRATOR;
import static org.cairnplans.privacy.Person.MANAGER;
import static org.cairnplans.privacy.Person.MENTOR;
import static org.cairnplans.privacy.Person.NOBODY;
import static org.cairnplans.privacy.Person.OWNER;
import static org.cairnplans.privacy.Person.PROGRAMME_ADMINISTRATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cairnplans.workbench.FilledWorkbench;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.RunsInWorkbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Private means private: every row of product.md 5.7 that exists, role by role, over Cairn's REST and pages and over plain Jira.
 * What one may not know of is 404, and a search does not count it.
 */
@RunsInWorkbench
class PrivacyIT {

    private static final String API = "/rest/cairn/1.0/";
    /** What only readers of Ana's plan may ever get to see. */
    private static final String SECRET = "run the weekly planning";
    private static final String SECRET_EVIDENCE = "I had planned tasks, not decisions";
    private static final Set<Person> READERS = Set.of(OWNER, MENTOR, MANAGER);

    private final FilledWorkbench organisation;
    private final JsonNode plan;
    private final JsonNode goal;
    private final JsonNode evidence;

    PrivacyIT(FilledWorkbench organisation) {
        this.organisation = organisation;
        this.plan = organisation.planOf("ana");
        this.goal = plan.at("/goals/0");
        this.evidence = HttpAs.json(organisation.jira("ana").get(API + "evidence?goal=" + goal.get("id"))).at("/values/0");
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void planAndGoalsAreReadByThoseWhoMayAndUnknownToTheRest(Person person) {
        assertStatus(person, "plans/" + plan.get("id"), READERS.contains(person) ? 200 : unknownTo(person));
        assertStatus(person, "goals/" + goal.get("id"), READERS.contains(person) ? 200 : unknownTo(person));
        assertStatus(person, "plans/" + plan.get("id") + "/history", READERS.contains(person) ? 200 : unknownTo(person));
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void evidenceIsReadByThoseWhoMayAndUnknownToTheRest(Person person) {
        assertStatus(person, "evidence/" + evidence.get("id"), READERS.contains(person) ? 200 : unknownTo(person));
        assertStatus(person, "evidence?goal=" + goal.get("id"), READERS.contains(person) ? 200 : unknownTo(person));
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void aListOfSomeonesPlansIsEmptyForThoseWhoMayNotKnow(Person person) {
        JsonNode list = HttpAs.json(as(person).get(API + "plans?person=ana"));
        assertEquals(READERS.contains(person) ? 1 : 0, list.get("total").asInt());
        JsonNode nameNobodyHas = HttpAs.json(as(person).get(API + "plans?person=nobody-at-all"));
        assertEquals(0, nameNobodyHas.get("total").asInt());
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void onlyTheOwnerWrites(Person person) {
        int refused = READERS.contains(person) ? 403 : unknownTo(person);
        if (person != OWNER) {
            HttpAs caller = as(person);
            assertEquals(refused, caller.put(API + "plans/" + plan.get("id") + "/sharing", Map.of("withManager", false))
                    .statusCode());
            assertEquals(refused, caller.post(API + "plans/" + plan.get("id") + "/activation", Map.of()).statusCode());
            assertEquals(refused, caller.post(API + "goals/" + goal.get("id") + "/milestones", Map.of("title", "Not mine to set"))
                    .statusCode());
            assertEquals(refused, caller.delete(API + "evidence/" + evidence.get("id")).statusCode());
        }
        assertEquals(plan, organisation.planOf("ana"), "nothing changed");
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, mode = EnumSource.Mode.EXCLUDE, names = "MENTOR")
    void onlyTheMentorConfirmsAsksAndWaives(Person person) {
        int refused = READERS.contains(person) ? 403 : unknownTo(person);
        String item = API + "evidence/" + evidence.get("id");
        String requirement = API + "goals/" + goal.get("id") + "/requirements/" + goal.at("/requirements/0/id") + "/waiver";
        assertEquals(refused, as(person).post(item + "/confirmation", Map.of()).statusCode());
        assertEquals(refused, as(person).post(item + "/question", Map.of("question", "May I ask about this one?")).statusCode());
        assertEquals(refused, as(person).put(requirement, Map.of("reason", "Plainly reached in another way")).statusCode());
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void plainJiraSaysTheSame(Person person) {
        int expected = READERS.contains(person) ? 200 : person == NOBODY ? 401 : 404;
        for (String key : new String[] {plan.get("key").asText(), goal.get("key").asText(),
                goal.at("/milestones/0/key").asText()}) {
            HttpResponse<String> answer = as(person).get("/rest/api/2/issue/" + key);
            assertEquals(expected, answer.statusCode(), key + " for " + person);
            assertEquals(READERS.contains(person), answer.body().contains("\"summary\""), key + " for " + person);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void aSearchFindsWhatOneMayReadAndCountsNothingElse(Person person) {
        boolean reader = READERS.contains(person);
        for (String jql : new String[] {"reporter = ana AND project = GROW", "text ~ \"weekly planning\" AND project = GROW",
                "\"Cairn readers\" = ana", "key = " + goal.get("key").asText() + " OR parent = " + goal.get("key").asText()}) {
            HttpResponse<String> answer =
                    as(person).get("/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
            boolean found = answer.statusCode() == 200 && HttpAs.json(answer).get("total").asInt() > 0;
            assertEquals(reader, found, jql + " for " + person + ": " + answer.body());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void theIssueViewIsThereForReadersOnly(Person person) {
        HttpResponse<String> page = as(person).get("/browse/" + goal.get("key").asText());
        assertEquals(READERS.contains(person) ? 200 : 404, page.statusCode());
        assertEquals(READERS.contains(person), page.body().contains(SECRET));
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void theWorkItemSaysThatItSupportsAGoalToThoseWhoMaySeeTheGoal(Person person) {
        HttpResponse<String> page = as(person).get("/browse/" + evidence.get("workItem").asText());
        assertEquals(200, page.statusCode(), "the work itself is everybody's");
        assertEquals(READERS.contains(person), page.body().contains(goal.get("title").asText()), "goal named to " + person);
        if (!READERS.contains(person)) {
            assertFalse(page.body().contains(SECRET_EVIDENCE));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void theDashboardHasRowsOfOnesOwnPeopleOnly(Person person) {
        for (String scope : new String[] {"reports", "mentees"}) {
            HttpResponse<String> answer = as(person).get(API + "dashboard?scope=" + scope);
            boolean mayHaveAna = scope.equals("reports") ? person == MANAGER : person == MENTOR;
            assertEquals(mayHaveAna, answer.body().contains("Ana Ruiz"), scope + " for " + person + ": " + answer.body());
        }
    }

    @Test
    void theDashboardSaysNotSharedAndNothingMore() {
        JsonNode rows = HttpAs.json(as(MANAGER).get(API + "dashboard?scope=reports&limit=50"));
        String all = rows.toString();
        assertTrue(all.contains("Daniel Mensah"));
        assertFalse(all.contains("Towards staff engineer"), "the title of a plan that is not shared");
        assertFalse(all.contains("Make fraud checks"), "a goal of a plan that is not shared");
        assertFalse(all.contains("Find my direction"), "the title of a draft");
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void aPairingIsReadByItsTwoSidesAndTheProgramme(Person person) {
        JsonNode own = HttpAs.json(organisation.jira("ana").get(API + "pairings")).at("/values/0");
        int expected = Set.of(OWNER, MENTOR, PROGRAMME_ADMINISTRATOR).contains(person) ? 200
                : Set.of(MANAGER, JIRA_ADMINISTRATOR).contains(person) ? 403 : 404;
        assertStatus(person, "pairings/" + own.get("id"), expected);
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void aMacroSaysTheSameOfWhatIsHiddenAndOfWhatDoesNotExist(Person person) {
        JsonNode replies = HttpAs.json(as(person).post(API + "macros", Map.of("protocol", 1, "targets", List.of(
                Map.of("person", "ana"), Map.of("plan", plan.get("key").asText()), Map.of("person", "nobody-at-all"),
                Map.of("plan", "GROW-99999"))))).get("replies");
        for (int i = 0; i < 2; i++) {
            assertEquals(READERS.contains(person) ? "plan" : "hidden", replies.get(i).get("state").asText(), "target " + i);
            assertEquals(READERS.contains(person), replies.get(i).toString().contains(goal.get("title").asText()));
        }
        if (!READERS.contains(person)) {
            assertEquals(replies.get(2), replies.get(0), "a person without a plan and a person who hides it");
            assertEquals(replies.get(3), replies.get(1), "a key that nobody has and a key that is hidden");
        }
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void administrationIsForJiraAdministrators(Person person) {
        int refused = person == NOBODY ? 401 : 403;
        for (String path : new String[] {"setup", "setup/check", "export?purpose=A%20test"}) {
            assertEquals(person == JIRA_ADMINISTRATOR ? 200 : refused, as(person).get(API + path).statusCode(), path);
        }
        int dryRun = as(person).send("POST", API + "people/reporting-lines/check", "user,manager\nana,grace\n", "text/csv")
                .statusCode();
        assertEquals(person == JIRA_ADMINISTRATOR ? 200 : refused, dryRun, "dry run of an import");
    }

    @Test
    void aDraftIsItsOwnersAlone() {
        JsonNode draft = organisation.planOf("rasmus");
        for (Person person : Set.of(MANAGER, PROGRAMME_ADMINISTRATOR, JIRA_ADMINISTRATOR, MENTOR)) {
            assertStatus(person, "plans/" + draft.get("id"), 404);
            assertEquals(404, as(person).get("/rest/api/2/issue/" + draft.get("key").asText()).statusCode());
        }
    }

    private void assertStatus(Person person, String path, int expected) {
        HttpResponse<String> answer = as(person).get(API + path);
        assertEquals(expected, answer.statusCode(), path + " for " + person + ": " + answer.body());
        if (expected != 200) {
            assertFalse(answer.body().contains("Ana"), "an error names nobody: " + answer.body());
        }
    }

    /** REST asks strangers to sign in; to everybody else what they may not know of does not exist. */
    private static int unknownTo(Person person) {
        return person == NOBODY ? 401 : 404;
    }

    private HttpAs as(Person person) {
        return organisation.jira(person.username());
    }
}
