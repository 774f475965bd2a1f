package org.cairnplans.workbench.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.cairnplans.workbench.host.ProductName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions, tokens and secure administrator sessions, over HTTP. */
class SignInTest {

    private final MovableTestClock clock = new MovableTestClock();
    private final AtomicInteger changes = new AtomicInteger();
    private TestProduct jira;
    private Visitor visitor;

    @BeforeEach
    void start(@TempDir Path home) throws Exception {
        jira = new TestProduct(ProductName.JIRA, home, clock);
        jira.pages().register("/form", call -> {
            call.requireXsrf();
            changes.incrementAndGet();
            call.redirect("/done");
        });
        jira.pages().register("/admin", call -> {
            call.requireWebSudo();
            if ("POST".equals(call.request().getMethod())) {
                call.requireXsrf();
                changes.incrementAndGet();
                call.response().getWriter().write(call.parameter("text"));
                return;
            }
            call.response().getWriter().write("administration");
        });
        jira.pages().register("/who", call -> call.response().getWriter().write(call.user().orElseThrow().username()));
        jira.start();
        visitor = new Visitor(jira.baseUrl());
    }

    @AfterEach
    void stop() {
        jira.close();
    }

    private HttpResponse<String> signIn(String destination) throws Exception {
        return visitor.post("/login.jsp", Map.of("os_username", "admin", "os_password", "admin", "os_destination", destination));
    }

    @Test
    void aPageSendsToTheLoginPageAndBack() throws Exception {
        HttpResponse<String> refused = visitor.get("/who?a=1&b=2");
        assertEquals("/jira/login.jsp?permissionViolation=true&os_destination=%2Fwho%3Fa%3D1%26b%3D2", Visitor.location(refused));
        assertEquals("/jira/who?a=1&b=2", Visitor.location(signIn("/who?a=1&b=2")));
        assertEquals("admin", visitor.get("/who").body());
    }

    @Test
    void aWrongPasswordSaysSoAndNothingMore() throws Exception {
        HttpResponse<String> page = visitor.post("/login.jsp", Map.of("os_username", "<admin>", "os_password", "wrong"));
        assertTrue(page.body().contains("Sorry, your username and password are incorrect"));
        assertTrue(page.body().contains("value=\"&lt;admin&gt;\""));
        assertFalse(page.body().contains("wrong"));
        assertEquals(302, visitor.get("/who").statusCode());
    }

    @Test
    void theSessionGetsANewIdAtSignIn() throws Exception {
        // The password page of administration needs a session, so somebody who is not signed in can have one only by planting it.
        visitor.signIn("gerd");
        String before = visitor.sessionId();
        signIn("/who");
        assertNotEquals(before, visitor.sessionId());
        Visitor planted = new Visitor(jira.baseUrl());
        assertEquals(302, planted.get("/who", "Cookie", "JSESSIONID=" + before).statusCode());
    }

    @Test
    void aSessionIdOfSomebodyElsesChoiceIsNotTaken() throws Exception {
        visitor.get("/login.jsp", "Cookie", "JSESSIONID=CHOSEN");
        signIn("/who");
        assertNotEquals("CHOSEN", visitor.sessionId());
    }

    @Test
    void theSessionCookieIsForTheServerOnly() throws Exception {
        String cookie = signIn("/who").headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/jira"), cookie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "/../../evil", "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=y", "evil", "/\t/evil.example", "/%"})
    void aDestinationOutsideTheProductIsRefused(String destination) throws Exception {
        assertEquals("/jira/secure/Dashboard.jspa", Visitor.location(signIn(destination)));
    }

    @Test
    void logoutIsAForm() throws Exception {
        visitor.signIn("admin");
        HttpResponse<String> asked = visitor.get("/secure/Logout.jspa");
        assertEquals("admin", visitor.get("/who").body());
        visitor.post("/secure/Logout.jspa", Map.of("atl_token", Visitor.token(asked)));
        assertEquals(302, visitor.get("/who").statusCode());
    }

    @Test
    void aFormNeedsTheTokenOfItsSession() throws Exception {
        visitor.signIn("admin");
        String token = Visitor.token(visitor.get("/secure/Logout.jspa"));
        String foreign = Visitor.token(new Visitor(jira.baseUrl()).signIn("admin").get("/secure/Logout.jspa"));

        assertEquals(403, visitor.post("/form", Map.of()).statusCode());
        assertEquals(403, visitor.post("/form", Map.of("atl_token", foreign)).statusCode());
        assertEquals(403, visitor.get("/form?atl_token=" + token).statusCode());
        assertEquals(0, changes.get());
        assertEquals("/jira/done", Visitor.location(visitor.post("/form", Map.of("atl_token", token))));
        assertEquals(1, changes.get());
    }

    @Test
    void administrationAsksForThePasswordAgainAfterTenMinutes() throws Exception {
        visitor.signIn("admin");
        String page = "/jira/secure/admin/WebSudoAuthenticate.jspa?webSudoDestination=%2Fadmin";
        assertEquals(page, Visitor.location(visitor.get("/admin")));
        confirm("wrong");
        assertEquals(page, Visitor.location(visitor.get("/admin")));

        assertEquals("/jira/admin", Visitor.location(confirm("admin")));
        clock.move(Duration.ofMinutes(9));
        assertEquals("administration", visitor.get("/admin").body());
        clock.move(Duration.ofMinutes(9));
        assertEquals("administration", visitor.get("/admin").body(), "every use prolongs it");
        clock.move(Duration.ofMinutes(10));
        assertEquals(page, Visitor.location(visitor.get("/admin")));
    }

    @Test
    void aFormThatThePasswordPageCutsOffIsSentAgain() throws Exception {
        visitor.signIn("admin");
        String token = Visitor.token(visitor.get("/secure/Logout.jspa"));
        String typed = "\"two\" <b>lines</b>\r\n& more";
        String page = Visitor.location(visitor.post("/admin", Map.of("atl_token", token, "text", typed)));
        assertEquals("/jira/secure/admin/WebSudoAuthenticate.jspa?webSudoDestination=%2Fadmin&webSudoIsPost=true", page);
        assertTrue(visitor.get(page.substring("/jira".length())).body().contains("name=\"webSudoIsPost\" value=\"true\""));

        confirmed("wrong", true);
        HttpResponse<String> confirmed = confirmed("admin", true);
        assertEquals(200, confirmed.statusCode());
        assertTrue(confirmed.body().contains("method=\"post\" action=\"/jira/admin\""), confirmed.body());
        assertEquals(Map.of("atl_token", token, "text", typed), Visitor.hiddenFields(confirmed, "websudo-resubmit"));
        assertEquals(0, changes.get());
        assertEquals(typed, visitor.post("/admin", Visitor.hiddenFields(confirmed, "websudo-resubmit")).body());
        assertEquals("/jira/admin", Visitor.location(confirmed("admin", true)), "only once");
    }

    @Test
    void aFormWithoutItsTokenStaysRefusedAfterThePassword() throws Exception {
        visitor.signIn("admin");
        visitor.post("/admin", Map.of("text", "forged"));
        Map<String, String> sentAgain = Visitor.hiddenFields(confirmed("admin", true), "websudo-resubmit");
        assertEquals(Map.of("text", "forged"), sentAgain);
        assertEquals(403, visitor.post("/admin", sentAgain).statusCode());
        assertEquals(0, changes.get());
    }

    @Test
    void aFormIsNotSentAgainByWhoOnlyCameToLook() throws Exception {
        visitor.signIn("admin");
        visitor.post("/admin", Map.of("text", "given up"));
        assertEquals("/jira/admin", Visitor.location(confirm("admin")));
        clock.move(Duration.ofMinutes(11));
        visitor.post("/admin", Map.of("text", "given up"));
        visitor.get("/admin");
        assertEquals("/jira/admin", Visitor.location(confirmed("admin", true)));
    }

    @Test
    void aSecureSessionCanBeDropped() throws Exception {
        visitor.signIn("admin");
        confirm("admin");
        String token = Visitor.token(visitor.get("/secure/Logout.jspa"));
        visitor.post("/secure/admin/WebSudoDrop.jspa", Map.of("atl_token", token));
        assertEquals(302, visitor.get("/admin").statusCode());
        assertEquals("admin", visitor.get("/who").body());
    }

    @Test
    void aSecureSessionIsForAdministratorsOnly() throws Exception {
        visitor.signIn("gerd");
        assertEquals(403, visitor.get("/secure/admin/WebSudoAuthenticate.jspa").statusCode());
    }

    private HttpResponse<String> confirm(String password) throws Exception {
        return confirmed(password, false);
    }

    private HttpResponse<String> confirmed(String password, boolean isPost) throws Exception {
        String token = Visitor.token(visitor.get("/secure/admin/WebSudoAuthenticate.jspa"));
        return visitor.post("/secure/admin/WebSudoAuthenticate.jspa", Map.of("atl_token", token, "webSudoPassword", password,
                "webSudoDestination", "/admin", "webSudoIsPost", Boolean.toString(isPost)));
    }

    @Test
    void basicCredentialsStandAlone() throws Exception {
        String right = "Basic " + Base64.getEncoder().encodeToString("gerd:gerd".getBytes(StandardCharsets.UTF_8));
        String wrong = "Basic " + Base64.getEncoder().encodeToString("gerd:x".getBytes(StandardCharsets.UTF_8));
        assertEquals("gerd", visitor.get("/rest/x", "Authorization", right).body());
        assertEquals("nobody", visitor.get("/rest/x").body());
        assertEquals(401, visitor.get("/rest/x", "Authorization", wrong).statusCode());
        assertEquals(401, visitor.get("/rest/x", "Authorization", "Basic ???").statusCode());
        assertEquals(401, visitor.get("/rest/x", "Authorization", "Bearer unknown").statusCode());
    }
}
