package org.cairnplans.workbench.jira.web.dashboard;

import java.io.IOException;
import java.util.Optional;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.DashboardRecord;
import org.cairnplans.workbench.jira.store.DashboardStore;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Changes dashboards: create, rename, share, columns, delete; add and remove items. Moving is {@link GadgetMove}'s. */
public final class DashboardEdit implements Page {

    public static final String PATH = "/secure/EditPortalPage.jspa";
    private static final int MAX_NAME = 255;

    private final Dashboards dashboards;
    private final DashboardStore store;
    private final GadgetViews views;
    private final GadgetMove moves;

    public DashboardEdit(Dashboards dashboards, DashboardStore store, GadgetViews views, GadgetMove moves) {
        this.dashboards = dashboards;
        this.store = store;
        this.views = views;
        this.moves = moves;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        call.requireXsrf();
        HostUser user = call.user().orElse(null);
        FormInput input = new FormInput(call);
        if (user == null) {
            call.error(403, "Sign in to change dashboards.");
            return;
        }
        try {
            if (input.text("action").equals("create")) {
                DashboardRecord created = store.add(input.required("name", "a name", MAX_NAME), user.key());
                call.redirect(DashboardPage.pathOf(created.id()));
                return;
            }
            Optional<DashboardRecord> dashboard = dashboards.editable(input.number("dashboardId"), user);
            if (dashboard.isEmpty()) {
                call.error(403, "You do not have permission to change this dashboard.");
                return;
            }
            call.redirect(change(dashboard.get(), input));
        } catch (FormException e) {
            call.error(400, String.join(" ", e.errors().values()));
        }
    }

    private String change(DashboardRecord dashboard, FormInput input) {
        switch (input.text("action")) {
            case "edit" -> {
                int columns = (int) input.number("columns");
                if (columns < 1 || columns > DashboardRecord.MAX_COLUMNS) {
                    throw new FormException("columns", "A dashboard has one to three columns.");
                }
                store.update(new DashboardRecord(dashboard.id(), input.required("name", "a name", MAX_NAME), dashboard.owner(),
                        !dashboard.system() && input.checked("shared"), columns));
            }
            case "delete" -> {
                if (dashboard.system()) {
                    throw new FormException("form", "The system dashboard cannot be deleted.");
                }
                store.remove(dashboard.id());
                return DashboardPage.PATH;
            }
            case "addGadget" -> {
                if (!views.isKnown(input.text("moduleKey"))) {
                    throw new FormException("moduleKey", "There is no such gadget.");
                }
                store.addGadget(dashboard.id(), input.text("moduleKey"), 0);
            }
            case "removeGadget" -> dashboards.gadget(dashboard, input.number("gadgetId"))
                    .ifPresent(gadget -> store.removeGadget(gadget.id()));
            case "moveGadget" -> moves.move(dashboard, input.number("gadgetId"), input.text("direction"));
            default -> throw new FormException("action", "Unknown action.");
        }
        return DashboardPage.pathOf(dashboard.id());
    }
}
