package org.cairnplans.rest;

import static org.cairnplans.rest.ApiDocument.answered;
import static org.cairnplans.rest.ApiDocument.problem;
import static org.cairnplans.rest.ApiDocument.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.FilledWorkbench;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.RunsInWorkbench;
import org.junit.jupiter.api.Test;

/** Pairings, people, dashboard, catalogue and the answers for macros over HTTP: as described, and bad input changes nothing. */
@RunsInWorkbench
class PeopleRestIT {

    private static final String REST = "/rest/cairn/1.0";
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String TOO_LONG = "\"" + "x".repeat(70_000) + "\"";

    private final HttpAs ana;
    private final HttpAs mentor;
    private final HttpAs manager;
    private final HttpAs programme;
    private final HttpAs admin;
    private final HttpAs outsider;

    PeopleRestIT(FilledWorkbench organisation) {
        ana = organisation.jira("ana");
        mentor = organisation.jira("tomasz");
        manager = organisation.jira("grace");
        programme = organisation.jira("hanna");
        admin = organisation.jira("admin");
        outsider = organisation.jira("omar");
    }

    @Test
    void pairingsAreAsDescribed() {
        JsonNode own = answered("listPairings", ana.get(REST + "/pairings"), 200);
        assertNotEquals(0, own.get("total").asInt());
        answered("listPairings", programme.get(REST + "/pairings?scope=all&state=ended&conflict=false&limit=3"), 200);
        answered("readPairing", ana.get(REST + "/pairings/" + own.at("/values/0/id")), 200);
    }

    @Test
    void wrongPairingsAreRefusedAndChangeNothing() {
        String before = programme.get(REST + "/pairings?scope=all&limit=100").body();
        long id = answered("listPairings", ana.get(REST + "/pairings"), 200).at("/values/0/id").asLong();
        problem(outsider.get(REST + "/pairings/" + id), 404);
        problem(ana.get(REST + "/pairings/999999"), 404);
        for (String move : List.of("accept", "decline", "withdraw")) {
            problem(outsider.post(REST + "/pairings/" + id + "/" + move, Map.of("version", 1)), 404);
            wrong("version", ana.post(REST + "/pairings/" + id + "/" + move, Map.of("version", "one")));
            wrong("version", ana.post(REST + "/pairings/" + id + "/" + move, Map.of()));
            wrong("versoin", ana.post(REST + "/pairings/" + id + "/" + move, Map.of("versoin", 1)));
            problem(ana.post(REST + "/pairings/" + id + "/" + move, TOO_LONG), 413);
            problem(ana.send("POST", REST + "/pairings/" + id + "/" + move, "version=1", "text/plain"), 415);
        }
        problem(outsider.post(REST + "/pairings/" + id + "/end", Map.of("version", 1, "reason", "SCHEDULE")), 404);
        wrong("reason", ana.post(REST + "/pairings/" + id + "/end", Map.of("version", 1, "reason", "BORED")));
        wrong("id", ana.get(REST + "/pairings/abc"));
        wrong("scope", ana.get(REST + "/pairings?scope=world"));
        wrong("state", ana.get(REST + "/pairings?state=5"));
        wrong("conflict", ana.get(REST + "/pairings?conflict=maybe"));
        wrong("limit", ana.get(REST + "/pairings?limit=0"));
        wrong("start", ana.get(REST + "/pairings?start=-1"));
        wrong("mentor", ana.post(REST + "/pairings", Map.of("mentor", 5)));
        wrong("mentor", ana.post(REST + "/pairings", Map.of()));
        wrong("mentro", ana.post(REST + "/pairings", Map.of("mentro", "tomasz")));
        wrong("first", ana.post(REST + "/pairings", Map.of("mentor", "tomasz", "first", "soon")));
        problem(ana.post(REST + "/pairings", "{"), 400);
        problem(ana.post(REST + "/pairings", TOO_LONG), 413);
        problem(ana.send("POST", REST + "/pairings", "mentor=tomasz", "text/plain"), 415);
        assertEquals(before, programme.get(REST + "/pairings?scope=all&limit=100").body());
    }

    @Test
    void thoseAroundSomebodyAreAsDescribed() {
        for (HttpAs person : List.of(ana, mentor, manager, programme, admin, outsider)) {
            answered("readMe", person.get(REST + "/people/me"), 200);
        }
        assertTrue(answered("readMe", ana.get(REST + "/people/me"), 200).has("manager"));
    }

    @Test
    void aFileOfReportingLinesIsCheckedAndChangesNothing() {
        String before = ana.get(REST + "/people/me").body();
        JsonNode good = answered("checkReportingLines", check("?absent=keep", "username,manager,city\nana,daniel\n"), 200);
        assertFalse(good.get("applied").asBoolean());
        assertEquals(1, good.get("begins").size(), good::toString);
        JsonNode bad = answered("checkReportingLines", check("", "username,manager\nana,nobody-at-all\nana,ana\n"), 200);
        assertNotEquals(0, bad.get("problems").size());
        problem(admin.send("POST", REST + "/people/reporting-lines", "username,manager\nana,nobody-at-all\n", CSV), 400);
        problem(check("", "name,city\nana,Graz\n"), 400);
        wrong("absent", check("?absent=perhaps", "username,manager\n"));
        problem(check("", "x".repeat(5 * 1024 * 1024 + 1)), 413);
        problem(admin.send("POST", REST + "/people/reporting-lines/check", "{}", JSON), 415);
        problem(ana.send("POST", REST + "/people/reporting-lines", "username,manager\nana,\n", CSV), 403);
        assertEquals(before, ana.get(REST + "/people/me").body());
    }

    @Test
    void theDashboardIsAsDescribedInEveryOrder() {
        for (String sort : List.of("name", "mentor", "changed", "action")) {
            answered("readDashboard", manager.get(REST + "/dashboard?sort=" + sort), 200);
            answered("readDashboard", mentor.get(REST + "/dashboard?scope=mentees&needsAction=true&sort=" + sort), 200);
        }
        assertNotEquals(0, answered("readDashboard", manager.get(REST + "/dashboard"), 200).get("total").asInt());
        assertEquals(0, answered("readDashboard", outsider.get(REST + "/dashboard?scope=mentees"), 200).get("total").asInt());
        wrong("scope", manager.get(REST + "/dashboard?scope=all"));
        wrong("sort", manager.get(REST + "/dashboard?sort=progress"));
        wrong("needsAction", manager.get(REST + "/dashboard?needsAction=1"));
        wrong("limit", manager.get(REST + "/dashboard?limit=101"));
        problem(manager.send("POST", REST + "/dashboard", "{}", JSON), 405);
    }

    @Test
    void theCatalogueIsAsDescribed() {
        assertNotEquals(0, answered("listCompetencies", outsider.get(REST + "/competencies"), 200).size());
    }

    @Test
    void answersForMacrosAreAsDescribed() {
        Map<String, Object> question = Map.of("protocol", 1, "targets",
                List.of(Map.of("person", "ana"), Map.of("person", "nobody-at-all")));
        assertEquals(2, answered("answerMacros", ana.post(REST + "/macros", question), 200).get("replies").size());
        JsonNode foreign = answered("answerMacros", outsider.post(REST + "/macros", question), 200);
        assertEquals(foreign.at("/replies/1"), foreign.at("/replies/0"));
        wrong("protocol", ana.post(REST + "/macros", Map.of("targets", List.of())));
        wrong("protocol", ana.post(REST + "/macros", Map.of("protocol", "one", "targets", List.of())));
        wrong("targets", ana.post(REST + "/macros", Map.of("protocol", 1)));
        wrong("targets", ana.post(REST + "/macros", Map.of("protocol", 1, "targets", "ana")));
        answered("answerMacros", ana.post(REST + "/macros", Map.of("protocol", 1, "targets", List.of(), "later", true)), 200);
        problem(ana.post(REST + "/macros", TOO_LONG), 413);
        problem(ana.send("POST", REST + "/macros", "{}", "text/plain"), 415);
    }

    private HttpResponse<String> check(String query, String csv) {
        return admin.send("POST", REST + "/people/reporting-lines/check" + query, csv, CSV);
    }
}
