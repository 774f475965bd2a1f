package org.cairnplans.workbench.jira.web.dashboard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.DashboardRecord;
import org.cairnplans.workbench.jira.domain.GadgetRecord;

/** Shows one dashboard: {@code ?selectPageId=} chooses, else the one last looked at in this session, else the first. */
public final class DashboardPage implements Page {

    public static final String PATH = "/secure/Dashboard.jspa";
    private static final String LAST = DashboardPage.class.getName() + ".last";

    private final Dashboards dashboards;
    private final GadgetViews views;

    public DashboardPage(Dashboards dashboards, GadgetViews views) {
        this.dashboards = dashboards;
        this.views = views;
    }

    static String pathOf(long dashboardId) {
        return PATH + "?selectPageId=" + dashboardId;
    }

    @Override
    public void handle(PageCall call) throws IOException {
        HostUser user = call.user().orElse(null);
        Optional<DashboardRecord> chosen = chosen(call, user);
        if (chosen.isEmpty()) {
            call.error(404, "The dashboard you are looking for does not exist, or you do not have permission to see it.");
            return;
        }
        DashboardRecord dashboard = chosen.get();
        call.request().getSession().setAttribute(LAST, dashboard.id());
        Map<String, Object> model = new HashMap<>();
        model.put("dashboard", dashboard);
        model.put("dashboards", dashboards.of(user));
        model.put("editable", dashboards.mayEdit(dashboard, user));
        model.put("signedIn", user != null);
        model.put("columns", columns(dashboard));
        model.put("offers", views.offers());
        call.render("jira/dashboard.vm", model);
    }

    private Optional<DashboardRecord> chosen(PageCall call, HostUser user) {
        String asked = call.parameter("selectPageId");
        if (asked != null) {
            return asked.matches("\\d{1,18}") ? dashboards.visible(Long.parseLong(asked), user) : Optional.empty();
        }
        return Optional.ofNullable((Long) call.request().getSession().getAttribute(LAST))
                .flatMap(id -> dashboards.visible(id, user)).or(() -> dashboards.of(user).stream().findFirst());
    }

    private List<List<GadgetView>> columns(DashboardRecord dashboard) {
        List<List<GadgetView>> columns = new ArrayList<>();
        for (int i = 0; i < dashboard.columns(); i++) {
            columns.add(new ArrayList<>());
        }
        for (GadgetRecord gadget : dashboards.gadgets(dashboard)) {
            columns.get(Math.min(gadget.column(), dashboard.columns() - 1)).add(views.of(dashboard, gadget));
        }
        return columns;
    }
}
