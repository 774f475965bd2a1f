package org.cairnplans.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.cairnplans.insight.DashboardQuery;
import org.cairnplans.insight.DashboardScope;
import org.cairnplans.insight.DashboardSort;
import org.cairnplans.insight.MentorshipDashboard;
import org.cairnplans.paging.PageRequest;
import org.cairnplans.problem.Violations;
import org.cairnplans.web.CurrentViewer;

/** The mentorship dashboard, always as the caller: also on a dashboard that somebody else shares. */
@Path("dashboard")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
@JiraComponent
public class DashboardResource {

    private final MentorshipDashboard dashboard;
    private final CurrentViewer viewer;

    public DashboardResource(MentorshipDashboard dashboard, CurrentViewer viewer) {
        this.dashboard = dashboard;
        this.viewer = viewer;
    }

    /**
     * @param scope {@code reports} (also when absent) or {@code mentees}
     * @param sort {@code name} (also when absent), {@code mentor}, {@code changed} or {@code action}
     * @param needsAction {@code true} for people with something to do for the caller only
     */
    @GET
    public DashboardDto show(
            @QueryParam("scope") String scope,
            @QueryParam("sort") String sort,
            @QueryParam("needsAction") String needsAction,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        Violations wrong = new Violations();
        Optional<DashboardScope> whom = Choice.of("scope", scope, DashboardScope.class, wrong);
        Optional<DashboardSort> order = Choice.of("sort", sort, DashboardSort.class, wrong);
        boolean onlyAction = Choice.flag("needsAction", needsAction, wrong);
        wrong.throwIfAny();
        PageRequest page = Parameters.page(start, limit);
        return DashboardDto.of(dashboard.show(viewer.access(), new DashboardQuery(
                whom.orElse(DashboardScope.REPORTS), order.orElse(DashboardSort.NAME), onlyAction, page)));
    }
}
