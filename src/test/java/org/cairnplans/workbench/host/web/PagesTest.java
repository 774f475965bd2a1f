package org.cairnplans.workbench.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.module.ModuleResource;
import org.cairnplans.workbench.host.module.ServletModule;
import org.cairnplans.workbench.host.module.WebItem;
import org.cairnplans.workbench.host.module.WebResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servlets, chrome, downloads and errors, over HTTP. */
class PagesTest {

    private static final String DECORATED =
            "<html><head><title>A &amp; B</title><meta name=\"decorator\" content=\"atl.general\">"
            + "<meta name=\"x\" content=\"y\"></head><body class=\"mine\"><p>Hello</p></body></html>";

    @TempDir
    Path folder;

    private TestProduct jira;
    private Visitor visitor;

    /** For licensed users, since it says nothing. */
    private class Silent extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            jira.find(PageBuilderService.class).orElseThrow().assembler().resources().requireWebResource("org.example.app:base");
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(DECORATED);
        }
    }

    @UnrestrictedAccess
    private static class ForAll extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/plain");
            response.getWriter().write(request.getServletPath() + " " + request.getPathInfo());
        }

        @AdminOnly
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "No such <plan>");
        }
    }

    @BeforeEach
    void start() throws Exception {
        jira = new TestProduct(ProductName.JIRA, folder.resolve("home"), new MovableTestClock());
        jira.modules.jar = folder.resolve("jar");
        Files.createDirectories(jira.modules.jar.resolve("images"));
        Files.writeString(jira.modules.jar.resolve("a.css"),
                "p { background: url(images/dot.svg) } q { background: url(data:x) }");
        Files.writeString(jira.modules.jar.resolve("a.js"), "define('a', function () { return AJS.I18n.getText('a.key'); });");
        Files.writeString(jira.modules.jar.resolve("images/dot.svg"), "<svg/>");
        Files.writeString(jira.modules.jar.resolve("secret.txt"), "secret");
        jira.modules.webResources.add(
                new WebResource("base", "org.example.app:base", List.of(), List.of(), List.of("js"), List.of(
                new ModuleResource("download", "a.css", "/a.css"),
                new ModuleResource("download", "a.js", "a.js"),
                new ModuleResource("download", "images/", "/images"))));
        jira.modules.servlets.add(servlet("silent", new Silent(), "/silent"));
        jira.modules.servlets.add(servlet("all", new ForAll(), "/all", "/all/*"));
        jira.modules.items.add(new WebItem("growth", "system.top.navigation.bar", 1, "Growth <x>", "", "growth-link",
                "/jira/plugins/servlet/silent?a=1&b=2", ""));
        jira.pages().register("/fail", call -> {
            throw new IllegalStateException("the inner workings");
        });
        jira.start();
        visitor = new Visitor(jira.baseUrl());
    }

    private static ServletModule servlet(String key, HttpServlet servlet, String... patterns) {
        return new ServletModule(key, List.of(patterns), Map.of(), servlet.getClass(), () -> servlet);
    }

    @AfterEach
    void stop() {
        jira.close();
    }

    @Test
    void aServletThatSaysNothingIsForLicensedUsers() throws Exception {
        assertTrue(Visitor.location(visitor.get("/plugins/servlet/silent")).startsWith("/jira/login.jsp?"));
        assertEquals(403, visitor.signIn("guest").get("/plugins/servlet/silent").statusCode());
        assertEquals(200, visitor.signIn("gerd").get("/plugins/servlet/silent").statusCode());
    }

    @Test
    void anAnnotationOfTheMethodWinsOverThatOfTheClass() throws Exception {
        assertEquals("/plugins/servlet/all /x/y", visitor.get("/plugins/servlet/all/x/y").body());
        assertEquals("/plugins/servlet/all null", visitor.get("/plugins/servlet/all").body());
        assertEquals(302, visitor.post("/plugins/servlet/all", Map.of()).statusCode());
        assertEquals(403, visitor.signIn("gerd").post("/plugins/servlet/all", Map.of()).statusCode());
        HttpResponse<String> missing = visitor.signIn("admin").post("/plugins/servlet/all", Map.of());
        assertEquals(404, missing.statusCode());
        assertTrue(missing.body().contains("No such &lt;plan&gt;") && missing.body().contains("id=\"header\""), missing.body());
    }

    @Test
    void aPageIsPutIntoTheChromeInTheReadersLanguage() throws Exception {
        String page = visitor.signIn("gerd").get("/plugins/servlet/silent").body();
        assertTrue(page.contains("<html lang=\"de\" data-color-mode=\"light\" data-theme=\"light:light\">"));
        assertTrue(page.contains("<title>A &amp; B - Jira workbench</title>"));
        assertTrue(page.contains("<p>Hello</p>") && page.contains("mine\">") && page.contains("<meta name=\"x\" content=\"y\">"));
        assertFalse(page.contains("\"decorator\""));
        assertTrue(page.contains("Growth &lt;x&gt;") && page.contains("/jira/plugins/servlet/silent?a=1&amp;b=2"));
    }

    @Test
    void theStylesAndScriptsOfThePageAreTranslatedAndKeptForEver() throws Exception {
        String page = visitor.signIn("gerd").get("/plugins/servlet/silent").body();
        HttpResponse<String> script = visitor.get(linked(page, "src=\"/jira(/s/[^\"]+base\\.js[^\"]*)\""));
        assertTrue(script.body().contains("return \"de text of a.key {0}\""), script.body());
        assertTrue(script.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        String styles = visitor.get(linked(page, "href=\"/jira(/s/[^\"]+base\\.css[^\"]*)\"")).body();
        assertTrue(styles.contains("url(\"/jira/download/resources/org.example.app:base/images/dot.svg\")"), styles);
        assertTrue(styles.contains("url(data:x)"), styles);
        assertEquals("<svg/>", visitor.get("/download/resources/org.example.app:base/images/dot.svg").body());
    }

    private static String linked(String page, String pattern) {
        Matcher link = Pattern.compile(pattern).matcher(page);
        assertTrue(link.find(), page);
        return link.group(1).replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/download/resources/org.example.app:base/secret.txt",
        "/download/resources/org.example.app:base/images/../secret.txt",
        "/download/resources/org.example.app:base/images/%2e%2e/secret.txt",
        "/download/resources/org.example.app:base/images/..%2fsecret.txt",
        "/download/resources/org.example.app:base/images/..%5csecret.txt",
        "/download/resources/org.example.app/secret.txt",
        "/s/x/_/download/resources/org.example.app:base/images/..;/secret.txt",
        "/static/%2e%2e/package.json",
        "/static/..%2fpackage.json",
        "/aui/../../../package.json",
        "/images/..%5cpackage.json"})
    void onlyWhatIsOfferedCanBeDownloaded(String path) throws Exception {
        HttpResponse<String> answer = visitor.get(path);
        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400 || answer.statusCode() == 302,
                answer.statusCode() + "");
        assertFalse(answer.body().contains("secret\n") || answer.body().equals("secret")
                || answer.body().contains("dependencies"));
    }

    @Test
    void aFailureShowsAReferenceAndNothingElse() throws Exception {
        HttpResponse<String> page = visitor.signIn("gerd").get("/fail");
        assertEquals(500, page.statusCode());
        assertTrue(Pattern.compile("id=\"error-reference\">[0-9a-f]{8}<").matcher(page.body()).find());
        assertFalse(page.body().contains("workings") || page.body().contains("IllegalState") || page.body().contains(".java"));
    }

    @Test
    void anUnknownAddressIsNotFound() throws Exception {
        assertEquals(404, visitor.get("/nowhere").statusCode());
        assertEquals(404, visitor.get("/plugins/servlet/nowhere").statusCode());
    }

    @Test
    void everyAnswerHasTheHeadersThatKeepABrowserCareful() throws Exception {
        var headers = visitor.get("/login.jsp").headers();
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("SAMEORIGIN", headers.firstValue("X-Frame-Options").orElse(""));
        assertTrue(headers.firstValue("Content-Security-Policy").orElse("").startsWith("script-src 'self'"));
    }

    @Test
    void aPictureTellsNothingAboutWhoExists() throws Exception {
        assertTrue(visitor.get("/secure/useravatar?ownerId=k-gerd").body().contains(">GG<"));
        assertTrue(visitor.get("/secure/useravatar?ownerId=unknown").body().contains(">?<"));
        assertTrue(visitor.get("/secure/useravatar").body().startsWith("<svg"));
    }
}
