package org.cairnplans.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.host.app.FlagCondition;
import org.cairnplans.workbench.host.app.GreetingProvider;
import org.cairnplans.workbench.host.app.GreetingServlet;
import org.cairnplans.workbench.host.module.WebItem;
import org.cairnplans.workbench.host.module.WebPanel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Web items, panels and servlets of an app: conditions, context providers, labels, links, and templates behind the allow-list.
 */
class WebFragmentsTest {

    private static final String MODULES = """
            <resource type="i18n" name="i18n" location="i18n.test"/>
            <velocity-allowlist key="allowed">
              <method>org.cairnplans.workbench.host.app.GreetingProvider$Greeting#text()</method>
            </velocity-allowlist>
            <web-item key="late" section="menu" weight="20">
              <label key="test.late"/><link>https://example.org/$place</link>
            </web-item>
            <web-item key="early" section="menu" weight="10">
              <label key="test.early"><param name="param0">you</param></label>
              <link linkId="early-$place">/pages/$place</link>
            </web-item>
            <web-item key="guarded" section="guarded"><label key="test.late"/><link>/x</link>
              <condition class="org.cairnplans.workbench.host.app.FlagCondition"><param name="flag">needed</param></condition>
              <conditions type="OR">
                <condition class="org.cairnplans.workbench.host.app.FlagCondition"><param name="flag" value="a"/></condition>
                <condition class="org.cairnplans.workbench.host.app.FlagCondition" invert="true">
                  <param name="flag">b</param>
                </condition>
              </conditions>
            </web-item>
            <web-panel key="greeting" location="panels"><label key="test.late"/>
              <context-provider class="org.cairnplans.workbench.host.app.GreetingProvider">
                <param name="word">Hello</param>
              </context-provider>
              <resource name="view" type="velocity" location="templates/greeting.vm"/>
            </web-panel>
            <web-panel key="refused" location="refused">
              <context-provider class="org.cairnplans.workbench.host.app.GreetingProvider"/>
              <resource name="view" type="velocity" location="templates/secret.vm"/>
            </web-panel>
            <servlet key="greeting-servlet" class="org.cairnplans.workbench.host.app.GreetingServlet">
              <url-pattern>/test/greeting</url-pattern>
            </servlet>
            """;

    @TempDir
    static Path folder;

    private static TrialRun run;

    @BeforeAll
    static void start() throws Exception {
        AppJar app = new AppJar()
                .types(FlagCondition.class, GreetingProvider.class, GreetingProvider.Greeting.class, GreetingServlet.class)
                .descriptor(MODULES)
                .file("i18n/test.properties", "test.late=Late\ntest.early=Early, {0}\n")
                .file("i18n/test_de.properties", "test.late=Spät\n")
                .file("templates/greeting.vm", "<p>$greeting.text()</p>")
                .file("templates/secret.vm", "<p>$greeting.secret()</p>")
                .index("component", GreetingProvider.class.getName(), GreetingServlet.class.getName())
                .index("imports", "com.atlassian.sal.api.user.UserManager", "com.atlassian.templaterenderer.TemplateRenderer");
        run = new TrialRun(app.pack(folder), folder.resolve("home"), new BareProduct(ProductName.JIRA));
    }

    @AfterAll
    static void stop() {
        if (run != null) {
            run.close();
        }
    }

    private static List<WebItem> items(String section, String username, Map<String, Object> context) {
        HostUser user = new FewPeople().byName(username).orElseThrow();
        return run.host().currentUser().as(user, () -> run.host().modules().webItems(section, context));
    }

    private static boolean isShown(Map<String, Object> context) {
        return !items("guarded", "lea", context).isEmpty();
    }

    @Test
    void sortsByWeightFillsInLinksAndLabels() {
        List<WebItem> items = items("menu", "admin", Map.of("place", "home"));
        assertEquals(List.of("Early, you", "Late"), items.stream().map(WebItem::label).toList());
        assertEquals(List.of("/jira/pages/home", "https://example.org/home"), items.stream().map(WebItem::url).toList());
        assertEquals("early-home", items.get(0).linkId());
    }

    @Test
    void speaksTheReadersLanguageAndEnglishWhereItHasNoWord() {
        assertEquals(
                List.of("Early, you", "Spät"),
                items("menu", "lea", Map.of("place", "home")).stream().map(WebItem::label).toList());
    }

    @Test
    void asksAllConditionsAndOneOfAChoice() {
        assertTrue(isShown(Map.of("needed", true)), "b is absent, which the inverted condition asks for");
        assertTrue(isShown(Map.of("needed", true, "a", true, "b", true)));
        assertFalse(isShown(Map.of("needed", true, "b", true)));
        assertFalse(isShown(Map.of("a", true)), "the first condition is not met");
    }

    @Test
    void rendersAPanelWithWhatItsProviderAddsEscaped() {
        HostUser user = new FewPeople().byName("admin").orElseThrow();
        List<WebPanel> panels =
                run.host().currentUser().as(user, () -> run.host().modules().webPanels("panels", Map.of("place", "home")));
        assertEquals("<p>Hello admin at &lt;home&gt;</p>", panels.get(0).html());
        assertEquals("test.app:greeting", panels.get(0).completeKey());
    }

    @Test
    void saysInPlaceOfAPanelThatItFailed() {
        WebPanel panel = run.host().modules().webPanels("refused", Map.of()).get(0);
        assertTrue(panel.html().contains("Error rendering 'test.app:refused'"), panel.html());
        assertFalse(panel.html().contains("must not be printed"));
    }

    @Test
    void refusesAnUnlistedMethodOverHttp() throws Exception {
        HttpResponse<String> fine = run.get("/plugins/servlet/test/greeting?template=templates/greeting.vm", null);
        assertEquals(200, fine.statusCode());
        assertTrue(fine.body().contains("<p>&lt;b&gt;hello&lt;/b&gt;</p>"), fine.body());
        HttpResponse<String> refused = run.get("/plugins/servlet/test/greeting?template=templates/secret.vm", null);
        assertEquals(500, refused.statusCode());
        assertFalse(refused.body().contains("must not be printed"));
    }
}
