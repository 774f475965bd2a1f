package org.cairnplans.workbench.jira.web.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.jira.domain.DashboardRecord;
import org.cairnplans.workbench.jira.domain.GadgetRecord;
import org.cairnplans.workbench.jira.store.DashboardStore;

/**
 * Dashboards with Jira's rights: everybody sees the system dashboard and administrators change it; a person's own is seen and
 * changed by its owner; a shared one is seen by everybody signed in and changed by its owner only.
 */
public final class Dashboards {

    private final DashboardStore store;
    private final Predicate<HostUser> administrators;

    public Dashboards(DashboardStore store, Predicate<HostUser> administrators) {
        this.store = store;
        this.administrators = administrators;
    }

    /** What the person may open, the system dashboard first. @param user null for nobody */
    public List<DashboardRecord> of(HostUser user) {
        return store.of(user == null ? null : user.key());
    }

    /** The dashboard when the person may open it. @param user null for nobody */
    public Optional<DashboardRecord> visible(long id, HostUser user) {
        return store.byId(id).filter(d -> d.system() || user != null && (d.shared() || user.key().equals(d.owner())));
    }

    /** The dashboard when the person may change it. @param user null for nobody */
    public Optional<DashboardRecord> editable(long id, HostUser user) {
        return store.byId(id).filter(d -> mayEdit(d, user));
    }

    /** @param user null for nobody */
    public boolean mayEdit(DashboardRecord dashboard, HostUser user) {
        return user != null && (dashboard.system() ? administrators.test(user) : user.key().equals(dashboard.owner()));
    }

    public List<GadgetRecord> gadgets(DashboardRecord dashboard) {
        return store.gadgets(dashboard.id());
    }

    /** The item when it is on that dashboard. */
    public Optional<GadgetRecord> gadget(DashboardRecord dashboard, long gadgetId) {
        return store.gadget(gadgetId).filter(gadget -> gadget.dashboardId() == dashboard.id());
    }
}
