package org.cairnplans.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the REST glue does with an app's resources: who may call, what is refused, how errors look. */
class RestModuleTest {

    private static final String JSON = "application/json";

    @TempDir
    static Path folder;

    private static TrialRun run;

    @BeforeAll
    static void start() throws Exception {
        run = new TrialRun(NoteApp.jar().pack(folder), folder.resolve("home"), new BareProduct(ProductName.JIRA));
    }

    @AfterAll
    static void stop() {
        if (run != null) {
            run.close();
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "nobody", value = {
        "notes, nobody, 401", "notes, guest, 403", "notes, lea, 200",
        "secured/class, nobody, 401", "secured/class, lea, 403", "secured/class, admin, 200", "secured/class, root, 200",
        "secured/system-admin, admin, 403", "secured/system-admin, root, 200",
        "secured/licensed, nobody, 401", "secured/licensed, guest, 403", "secured/licensed, lea, 200",
        "secured/unlicensed, nobody, 401", "secured/unlicensed, guest, 200",
        "secured/anonymous-site, nobody, 401", "secured/anonymous-site, guest, 200",
        "secured/unrestricted, nobody, 200", "secured/unrestricted, guest, 200",
    })
    void asksForTheRightThatTheEndpointNames(String path, String username, int status) throws Exception {
        HttpResponse<String> answer = run.get("/rest/test/1.0/" + path, username);
        assertEquals(status, answer.statusCode(), answer.body());
        if (status >= 400) {
            assertTrue(answer.body().contains("\"status-code\":" + status), answer.body());
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "POST, /form, application/x-www-form-urlencoded, none, none, 403",
        "POST, /form, multipart/form-data, none, none, 403",
        "POST, /form, text/plain, none, none, 403",
        "POST, /form, none, none, none, 403",
        "POST, /form, text/plain, no-check, none, 200",
        "PUT, '', application/json, none, none, 200",
        "PUT, '', application/json, none, http://evil.example, 403",
        "PUT, '', application/json, no-check, http://evil.example, 200",
        "DELETE, '', none, none, http://evil.example, 403",
    })
    void refusesWritesThatAnotherSiteCouldSend(
            String method, String path, String type, String token, String origin, int status) throws Exception {
        String[] headers = Stream.of(
                        type == null ? null : new String[] {"Content-Type", type},
                        token == null ? null : new String[] {"X-Atlassian-Token", token},
                        origin == null ? null : new String[] {"Origin", origin})
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
        HttpResponse<String> answer = run.send(method, "/rest/test/1.0/notes" + path, "lea", "{}", headers);
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(status == 403, answer.body().contains("XSRF check failed"), answer.body());
    }

    @Test
    void readsAndWritesJsonStrictly() throws Exception {
        assertEquals("{\"title\":\"first\",\"made\":1000}", run.get("/rest/test/1.0/notes/epoch", "lea").body());
        String unknown = "{\"title\":\"x\",\"colour\":\"red\"}";
        HttpResponse<String> refused = run.send("PUT", "/rest/test/1.0/notes", "lea", unknown, "Content-Type", JSON);
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("colour"), refused.body());
        assertEquals(400, run.send("PUT", "/rest/test/1.0/notes", "lea", "{", "Content-Type", JSON).statusCode());
        assertEquals(415, run.send("PUT", "/rest/test/1.0/notes", "lea", "x", "Content-Type", "text/csv").statusCode());
    }

    @Test
    void keepsDefectsToTheLogAndTheAppsOwnAnswersAsTheyAre() throws Exception {
        HttpResponse<String> broken = run.get("/rest/test/1.0/notes/broken", "lea");
        assertEquals(500, broken.statusCode());
        assertFalse(broken.body().contains("secret"), broken.body());
        HttpResponse<String> teapot = run.get("/rest/test/1.0/notes/teapot", "lea");
        assertEquals(418, teapot.statusCode());
        assertEquals("short and stout", teapot.body());
        assertEquals(404, run.get("/rest/test/1.0/nothing", "lea").statusCode());
        assertEquals(404, run.get("/rest/nothing/1.0/notes", "lea").statusCode());
    }

    @Test
    void answersBelowTheVersionAndBelowLatest() throws Exception {
        assertEquals("lea notes/me /jira/rest/test/1.0/", run.get("/rest/test/1.0/notes/me", "lea").body());
        assertEquals("lea notes/me /jira/rest/test/latest/", run.get("/rest/test/latest/notes/me", "lea").body());
    }
}
