package org.cairnplans.workbench.jira.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.cairnplans.workbench.HttpAs;
import org.cairnplans.workbench.RunsInWorkbench;
import org.cairnplans.workbench.Workbench;
import org.cairnplans.workbench.jira.JiraWorld;
import org.cairnplans.workbench.jira.domain.DashboardRecord;
import org.cairnplans.workbench.jira.domain.GadgetRecord;
import org.cairnplans.workbench.jira.store.DashboardStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dashboards: whose they are, what is kept, and that others only look. */
@RunsInWorkbench
class DashboardsIT {

    private static final String ITEM = "org.cairnplans.cairn:mentorship-dashboard";

    private static JiraWorld world;
    private static DashboardStore dashboards;

    @BeforeAll
    static void people(Workbench workbench) {
        world = new JiraWorld(workbench, "dashit");
        dashboards = world.stores().dashboards();
    }

    private static DashboardRecord ofInsider(boolean shared) {
        DashboardRecord made = dashboards.add("Mine", world.userKey(world.insiderName()));
        DashboardRecord changed = new DashboardRecord(made.id(), "Mine", made.owner(), shared, 2);
        dashboards.update(changed);
        return changed;
    }

    private static String page(DashboardRecord dashboard) {
        return "/secure/Dashboard.jspa?selectPageId=" + dashboard.id();
    }

    private static String preferences(GadgetRecord gadget) {
        return "/rest/dashboards/1.0/" + gadget.dashboardId() + "/gadget/" + gadget.id() + "/prefs";
    }

    @Test
    void preferencesAreMergedKeptAndHandedOverAsTheyWereTyped() {
        DashboardRecord dashboard = ofInsider(false);
        GadgetRecord gadget = dashboards.addGadget(dashboard.id(), ITEM, 0);
        assertEquals(200, world.insider().put(preferences(gadget), Map.of("title", "A <b> & \"c\"", "isConfigured", "true"))
                .statusCode());
        HttpResponse<String> second = world.insider().put(preferences(gadget), Map.of("size", "10"));
        assertEquals("A <b> & \"c\"", HttpAs.json(second).at("/preferences/title").asText());
        assertEquals("10", dashboards.gadget(gadget.id()).orElseThrow().preferences().get("size"));
        String html = world.insider().get(page(dashboard)).body();
        assertTrue(html.contains("data-amd-module=\"cairn/insight/mentorship-dashboard\""), html);
        assertTrue(html.contains("&lt;b&gt;") && !html.contains("A <b>"), "preferences are escaped in the page");
        assertEquals(400, world.insider().put(preferences(gadget), Map.of("title", "x".repeat(40_000))).statusCode());
    }

    @Test
    void aSharedOneCanBeLookedAtByOthersOnly() {
        DashboardRecord shared = ofInsider(true);
        GadgetRecord gadget = dashboards.addGadget(shared.id(), ITEM, 0);
        assertTrue(world.insider().get(page(shared)).body().contains("data-editable=\"true\""));
        assertTrue(world.outsider().get(page(shared)).body().contains("data-editable=\"false\""));
        assertEquals(403, world.outsider().put(preferences(gadget), Map.of("title", "mine now")).statusCode());
        assertFalse(dashboards.gadget(gadget.id()).orElseThrow().preferences().containsKey("title"));
    }

    @Test
    void anUnsharedOneDoesNotExistForOthers() {
        DashboardRecord own = ofInsider(false);
        GadgetRecord gadget = dashboards.addGadget(own.id(), ITEM, 0);
        assertEquals(404, world.outsider().get(page(own)).statusCode());
        assertEquals(404, world.outsider().put(preferences(gadget), Map.of("title", "x")).statusCode());
    }

    @Test
    void fewerColumnsLoseNoItem() {
        DashboardRecord dashboard = ofInsider(false);
        dashboards.addGadget(dashboard.id(), ITEM, 0);
        GadgetRecord right = dashboards.addGadget(dashboard.id(), ITEM, 1);
        dashboards.update(new DashboardRecord(dashboard.id(), "Mine", dashboard.owner(), false, 1));
        assertEquals(0, dashboards.gadget(right.id()).orElseThrow().column());
        assertEquals(2, dashboards.gadgets(dashboard.id()).size());
    }
}
