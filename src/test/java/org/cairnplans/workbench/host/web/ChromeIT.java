package org.cairnplans.workbench.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cairnplans.journey.Browser;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.module.ModuleResource;
import org.cairnplans.workbench.host.module.WebItem;
import org.cairnplans.workbench.host.module.WebResource;
import org.cairnplans.workbench.host.module.WebSection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** The product's chrome as a person sees it: AUI, menus, scripts of the app, narrow windows. */
class ChromeIT {

    @TempDir
    Path folder;

    private TestProduct jira;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        browser = Browser.open("de");
        jira = new TestProduct(ProductName.JIRA, folder.resolve("home"), new MovableTestClock());
        assertTrue(new FrontEndLibraries(jira.options().workbenchDir()).install().isEmpty(), "npm has fetched AUI");
        jira.modules.items.add(new WebItem("growth", "system.top.navigation.bar", 1, "Growth", "", "growth-link", "/jira/x", ""));
        jira.modules.sections.add(new WebSection("main", "growth-link", 1, "Mine"));
        jira.modules.items.add(new WebItem("plan", "growth-link/main", 1, "My plan", "", "my-plan-link", "/jira/who", ""));
        jira.modules.jar = folder;
        Files.writeString(folder.resolve("use.js"),
                "require(['app/title', 'jquery', 'wrm/context-path'], function (title, $, contextPath) {"
                + " $(function () { $('#content').append($('<p id=\"said\">').text(title() + ' ' + contextPath())); }); });");
        Files.writeString(folder.resolve("title.js"),
                "define('app/title', [], function () { return function () { return AJS.I18n.getText('a.key', 7); }; });");
        jira.modules.webResources.add(
                new WebResource("app", "org.example.app:app", List.of(), List.of("atl.general"), List.of("js"),
                        List.of(new ModuleResource("download", "use.js", "use.js"),
                                new ModuleResource("download", "title.js", "title.js"))));
        jira.pages().register("/who", call -> call.render("chrome/logout.vm", Map.of("logoutPath", "/secure/Logout.jspa")));
        jira.start();
    }

    @AfterEach
    void stop() {
        if (jira != null) {
            jira.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private void signIn(String username) {
        browser.go(jira.baseUrl() + "/who");
        browser.type("#login-form-username", username);
        browser.type("#login-form-password", username);
        browser.click("#login-form-submit");
    }

    @Test
    void theAppsScriptsRunInTheReadersLanguageWhateverTheirOrder() {
        signIn("gerd");
        assertEquals("de text of a.key 7 /jira", browser.find("#said").getText());
        assertEquals(true, browser.driver()
                .executeScript("return typeof require('aui/flag') === 'function' && AJS.Meta.get('remote-user')"
                + " === 'gerd' && AJS.contextPath() === '/jira'"));
        browser.assertNoScriptErrors();
    }

    @Test
    void theMenuOpensWithoutAMouse() {
        signIn("gerd");
        browser.driver().executeScript("document.getElementById('growth-link').focus()");
        browser.press(Keys.ENTER);
        assertEquals("My plan", browser.find("#my-plan-link").getText());
        browser.picture("workbench-menu");
        browser.assertNoScriptErrors();
    }

    @Test
    void nobodyIsShutOut() {
        browser.go(jira.baseUrl() + "/login.jsp");
        browser.assertAccessible("body");
        browser.picture("workbench-login");
        signIn("admin");
        browser.assertAccessible("body");
        browser.go(jira.baseUrl() + "/nowhere");
        browser.assertAccessible("body");
        browser.picture("workbench-404");
        browser.go(jira.baseUrl() + "/secure/admin/WebSudoAuthenticate.jspa");
        browser.assertAccessible("body");
    }

    @Test
    void aNarrowWindowNeedsNoSidewaysScrolling() {
        signIn("admin");
        browser.driver().manage().window().setSize(new Dimension(500, 900));
        browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", 400, "height", 800, "deviceScaleFactor", 1, "mobile", true));
        browser.go(jira.baseUrl() + "/who");
        browser.find("#said");
        browser.picture("workbench-narrow");
        assertEquals(true, browser.driver().executeScript("return document.documentElement.scrollWidth <= 400"));
    }
}
