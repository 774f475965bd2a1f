package org.cairnplans.workbench.jira.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cairnplans.workbench.RunsInWorkbench;
import org.cairnplans.workbench.Workbench;
import org.cairnplans.workbench.jira.JiraWorld;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The issue pages in a browser's session: what they show, and that a change needs the session's token. */
@RunsInWorkbench
class IssuePagesIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    private static JiraWorld world;
    private static String base;
    private static HttpClient session;

    @BeforeAll
    static void signIn(Workbench workbench) throws Exception {
        world = new JiraWorld(workbench, "pagesit");
        base = workbench.jira().baseUrl();
        session = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        post("/login.jsp", Map.of("os_username", world.insiderName(), "os_password", world.insiderName()));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return session.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream().map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return session.send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String token(String html) {
        Matcher matcher = TOKEN.matcher(html);
        assertTrue(matcher.find(), "the page has a form with a token");
        return matcher.group(1);
    }

    @Test
    void aChangeWithoutTheTokenIsRefusedAndChangesNothing() throws Exception {
        String key = world.task("Guarded <b>");
        long id = world.stores().issues().byKey(key).orElseThrow().id();
        String html = get("/browse/" + key).body();
        assertTrue(html.contains("Guarded &lt;b&gt;") && !html.contains("Guarded <b>"));
        Map<String, String> form = Map.of("id", Long.toString(id), "action", "add", "comment", "Not mine");
        assertEquals(403, post("/secure/AddComment.jspa", form).statusCode());
        assertFalse(get("/browse/" + key).body().contains("Not mine"));
        assertEquals(302, post("/secure/AddComment.jspa", Map.of("id", Long.toString(id), "action", "add", "comment", "My own",
                "atl_token", token(html))).statusCode());
        assertTrue(get("/browse/" + key).body().contains("My own"));
    }

    @Test
    void aRefusedFormComesBackWithTheMessageAtItsField() throws Exception {
        String form = get("/secure/CreateIssue!default.jspa").body();
        String project = Long.toString(world.stores().projects().byKey(world.projectKey()).orElseThrow().id());
        String task = Long.toString(world.stores().issueTypes().byName("Task").orElseThrow().id());
        HttpResponse<String> refused = post("/secure/CreateIssue!default.jspa", Map.of("atl_token", token(form), "pid", project,
                "issuetype", task, "summary", " ", "description", "kept"));
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("You must specify a summary of the issue."));
        assertTrue(refused.body().contains(">kept</textarea>"));
        HttpResponse<String> made = post("/secure/CreateIssue!default.jspa", Map.of("atl_token", token(form), "pid", project,
                "issuetype", task, "summary", "Made by form", "description", ""));
        assertEquals(302, made.statusCode());
        assertTrue(made.headers().firstValue("Location").orElseThrow().contains("/browse/" + world.projectKey() + "-"));
    }

    @Test
    void theNavigatorFindsAndTellsWhatIsWrong() throws Exception {
        String key = world.task("Navigated");
        assertTrue(get("/issues/?jql=key%20%3D%20" + key).body().contains("Navigated"));
        HttpResponse<String> wrong = get("/issues/?jql=nonsense");
        assertEquals(400, wrong.statusCode());
        assertTrue(wrong.body().contains("Error in the JQL Query"), wrong.body());
    }

    @Test
    void administrationIsForAdministrators() throws Exception {
        for (String path : new String[] {"/secure/admin/user/UserBrowser.jspa", "/secure/admin/ViewIssueSecuritySchemes.jspa",
            "/auditing/view", "/secure/admin/SchedulerAdmin.jspa", "/secure/project/ViewProjects.jspa"}) {
            assertEquals(403, get(path).statusCode(), path);
        }
    }
}
