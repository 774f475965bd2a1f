package org.cairnplans.workbench.demo;

import java.util.Map;
import org.cairnplans.workbench.jira.domain.DashboardRecord;
import org.cairnplans.workbench.jira.domain.GadgetRecord;
import org.cairnplans.workbench.jira.store.DashboardStore;

/** Puts the Mentorship dashboard where people look: on the system dashboard, one column wide, as its configuration form saves it. */
final class DemoDashboards {

    private final DashboardStore dashboards;
    private final String item;

    /** @param pluginKey key of the installed app */
    DemoDashboards(DashboardStore dashboards, String pluginKey) {
        this.dashboards = dashboards;
        this.item = pluginKey + ":mentorship-dashboard";
    }

    void create() {
        DashboardRecord system = dashboards.of(null).get(0);
        dashboards.update(new DashboardRecord(system.id(), system.name(), null, false, 1));
        GadgetRecord gadget = dashboards.addGadget(system.id(), item, 0);
        dashboards.configure(gadget.id(), Map.of("isConfigured", "true"));
    }
}
