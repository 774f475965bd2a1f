package org.cairnplans.rest;

import static org.cairnplans.rest.ApiDocument.answered;
import static org.cairnplans.rest.ApiDocument.problem;
import static org.cairnplans.rest.ApiDocument.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.FilledWorkbench;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.RunsInWorkbench;
import org.junit.jupiter.api.Test;

/** Set-up and export over HTTP: answers as the OpenAPI document says, for administrators only, and bad input changes nothing. */
@RunsInWorkbench
class AdministrationRestIT {

    private static final String SETUP = "/rest/cairn/1.0/setup";
    private static final String EXPORT = "/rest/cairn/1.0/export";
    private static final String TOO_LONG = "\"" + "x".repeat(70_000) + "\"";

    private final HttpAs admin;
    private final HttpAs ana;

    AdministrationRestIT(FilledWorkbench organisation) {
        admin = organisation.jira("admin");
        ana = organisation.jira("ana");
    }

    @Test
    void setupAndSelfCheckAreAsDescribed() {
        JsonNode setup = answered("getSetup", admin.get(SETUP), 200);
        assertTrue(setup.get("complete").asBoolean());
        wrong("project", admin.get(SETUP + "?project=NOSUCH"));
        answered("selfCheck", admin.get(SETUP + "/check"), 200);
        answered("repair", admin.post(SETUP + "/repair", Map.of()), 200);
    }

    @Test
    void wrongStepsAreRefusedAndChangeNothing() {
        String before = admin.get(SETUP).body();
        problem(admin.post(SETUP + "/no-such-step", Map.of()), 404);
        for (String step : List.of("types", "links", "readers", "project", "security", "programme")) {
            wrong("stpe", admin.post(SETUP + "/" + step, Map.of("stpe", 1)));
            wrong("adopt", admin.post(SETUP + "/" + step, Map.of("adopt", "PLAN")));
            problem(admin.post(SETUP + "/" + step, TOO_LONG), 413);
            problem(admin.send("POST", SETUP + "/" + step, "{}", "text/plain"), 415);
            assertEquals(403, ana.post(SETUP + "/" + step, Map.of()).statusCode());
        }
        wrong("adopt", admin.post(SETUP + "/types", Map.of("adopt", List.of("no-such-thing"))));
        wrong("project", admin.post(SETUP + "/project", Map.of()));
        wrong("openPlans", admin.post(SETUP + "/security", Map.of("openPlans", "yes")));
        wrong("allowedRoles[0]", admin.post(SETUP + "/security", Map.of("allowedRoles", List.of("all"))));
        wrong("programmeAdministrators", admin.post(SETUP + "/programme", Map.of()));
        wrong("reviewDate", admin.post(SETUP + "/programme", Map.of("programmeAdministrators", "x", "reviewDate", "soon")));
        assertEquals(before, admin.get(SETUP).body());
    }

    @Test
    void theExportAndItsDryRunAreAsDescribed() {
        HttpResponse<String> export = admin.get(EXPORT + "?purpose=test%20of%20the%20interface");
        answered("exportData", export, 200);
        assertFalse(answered("checkRestore", admin.post(EXPORT + "/check", export.body()), 200).get("done").asBoolean());
        problem(admin.post(EXPORT + "/restore", export.body()), 409);
    }

    @Test
    void wrongExportsAndRestoresAreRefused() {
        wrong("purpose", admin.get(EXPORT));
        wrong("purpose", admin.get(EXPORT + "?purpose=x"));
        assertEquals(403, ana.get(EXPORT + "?purpose=curiosity").statusCode());
        for (String path : List.of("/check", "/restore")) {
            assertEquals(403, ana.post(EXPORT + path, Map.of()).statusCode());
            problem(admin.send("POST", EXPORT + path, "{}", "text/plain"), 415);
        }
        problem(admin.post(EXPORT + "/check", Map.of()), 400);
        problem(admin.post(EXPORT + "/check", "no JSON"), 400);
    }
}
