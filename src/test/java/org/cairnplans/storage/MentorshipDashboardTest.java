package org.cairnplans.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.insight.Dashboard;
import org.cairnplans.insight.DashboardQuery;
import org.cairnplans.insight.DashboardRow;
import org.cairnplans.insight.DashboardScope;
import org.cairnplans.insight.DashboardSort;
import org.cairnplans.insight.MentorSeen;
import org.cairnplans.insight.PlanSeen;
import org.cairnplans.paging.PageRequest;
import org.cairnplans.pairing.EndReason;
import org.cairnplans.pairing.PairingState;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.QuarterStrip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MentorshipDashboardTest extends StorageTest {

    private DashboardTeam team;

    @BeforeEach
    void open() {
        team = new DashboardTeam(ao(), transactions());
    }

    @Test
    void showsASharedPlanInOneRow() {
        team.of(1);
        PlanSeen plan = reports(DashboardSort.NAME).rows().values().get(0).plan().orElseThrow();
        assertEquals("Plan of p0", plan.title());
        assertEquals(Phase.ACTIVE, plan.phase());
        assertEquals(0, plan.settled());
        assertEquals(3, plan.required());
        assertEquals(
                List.of("Q3 3/3 DONE", "Q4 0/3 OPEN"),
                plan.strip().quarters().stream().map(MentorshipDashboardTest::text).toList());
    }

    @Test
    void tellsNothingOfAPlanThatIsNotSharedNotEvenThatThereIsOne() {
        team.reporting("open").reporting("closed").reporting("draft").reporting("none");
        team.plan("open", Phase.ACTIVE, true);
        team.plan("closed", Phase.ACTIVE, false);
        team.plan("draft", Phase.DRAFT, true);
        Dashboard dashboard = reports(DashboardSort.NAME);
        assertEquals(3, dashboard.notShared());
        assertEquals(row("closed"), row(dashboard, "closed"));
        assertEquals(row("draft"), row(dashboard, "draft"));
        assertEquals(row("none"), row(dashboard, "none"));
        assertTrue(row(dashboard, "open").plan().isPresent());
    }

    @Test
    void tellsAManagerOfRunningAndPastPairingsAndOfNoProposal() {
        team.reporting("active").reporting("ended").reporting("declined").reporting("proposed").reporting("accepted");
        team.pairing("active", PairingState.ACTIVE, Optional.empty());
        team.pairing("ended", PairingState.ENDED, Optional.of(EndReason.SCHEDULE));
        team.pairing("declined", PairingState.ENDED, Optional.of(EndReason.DECLINED));
        team.pairing("proposed", PairingState.PROPOSED, Optional.empty());
        team.pairing("accepted", PairingState.ACCEPTED, Optional.empty());
        Dashboard dashboard = reports(DashboardSort.NAME);
        assertEquals(List.of(new MentorSeen(DashboardTeam.MENTOR, MentorSeen.State.ACTIVE)), row(dashboard, "active").mentors());
        assertEquals(List.of(new MentorSeen(DashboardTeam.MENTOR, MentorSeen.State.ENDED)), row(dashboard, "ended").mentors());
        assertEquals(List.of(), row(dashboard, "declined").mentors());
        assertEquals(List.of(), row(dashboard, "proposed").mentors());
        assertEquals(List.of(), row(dashboard, "accepted").mentors());
    }

    @Test
    void showsAMentorTheirMenteesAndTheActivePlans() {
        team.reporting("ann").reporting("ben");
        team.pairing("ann", PairingState.ACTIVE, Optional.empty());
        team.pairing("ben", PairingState.PROPOSED, Optional.empty());
        team.plan("ann", Phase.ACTIVE, false);
        team.plan("ben", Phase.ACTIVE, false);
        Dashboard dashboard = team.dashboard.show(team.mentor(), query(DashboardScope.MENTEES, DashboardSort.NAME, false));
        assertEquals(List.of("ann"), names(dashboard));
        assertTrue(row(dashboard, "ann").plan().isPresent());
    }

    @Test
    void putsWhoeverHasNoMentorAndTheLongestRestingPlanFirst() {
        team.of(2).reporting("alone");
        team.pairing("p0", PairingState.ACTIVE, Optional.empty());
        team.clock.advance(Duration.ofDays(3));
        team.plan("p1", Phase.ACTIVE, true);
        assertEquals(List.of("alone", "p1", "p0"), names(reports(DashboardSort.MENTOR)));
        assertEquals(List.of("p0", "p1", "alone"), names(reports(DashboardSort.CHANGED)));
    }

    @Test
    void findsWhereSomethingIsToBeDone() {
        team.of(2).reporting("calm");
        team.plan("calm", Phase.CLOSED, true);
        team.clock.advanceDays(20);
        Dashboard needing = team.dashboard.show(team.manager(), query(DashboardScope.REPORTS, DashboardSort.NAME, true));
        assertEquals(List.of("p0", "p1"), names(needing));
        assertEquals(List.of("p0", "p1", "calm"), names(reports(DashboardSort.ACTION)));
        assertEquals(Optional.of(DashboardRow.Action.ASK_ABOUT_MILESTONE), needing.rows().values().get(0).action());
    }

    /** Small pages make the dashboard read in rounds; the order must be the one of reading everything. */
    @Test
    void pagesOfAnyOrderAddUpToTheWholeOfIt() {
        team.of(9).reporting("hidden").reporting("none");
        team.plan("hidden", Phase.ACTIVE, false);
        for (String late : List.of("p3", "p0")) {
            team.clock.advanceDays(20);
            team.plan(late, Phase.ACTIVE, true);
            team.editInJira("p" + (late.equals("p3") ? 1 : 5));
        }
        for (DashboardSort sort : DashboardSort.values()) {
            List<String> whole = names(reports(sort));
            assertEquals(11, whole.size());
            List<String> pages = new ArrayList<>();
            for (int start = 0; start < 12; start += 2) {
                pages.addAll(names(team.dashboard.show(team.manager(),
                        new DashboardQuery(DashboardScope.REPORTS, sort, false, new PageRequest(start, 2)))));
            }
            assertEquals(whole, pages, sort::toString);
        }
        assertEquals(List.of("p2", "p4", "p6", "p7", "p8", "p1", "p3", "p0", "p5", "hidden", "none"),
                names(reports(DashboardSort.CHANGED)));
    }

    @Test
    void countsTheDaysToTheReview() {
        assertEquals(44, reports(DashboardSort.NAME).review().orElseThrow().days());
    }

    @Test
    void isEmptyForWhoeverLeadsNobody() {
        assertEquals(0, reports(DashboardSort.NAME).rows().total());
    }

    /** The promise of the design: a page costs the same for a small team and for a huge one. */
    @Test
    void costsTheSameForFivePeopleAndForFiveHundred() {
        team.of(5);
        Map<String, Integer> small = costs();
        emptyTables();
        open();
        team.of(500);
        Map<String, Integer> large = costs();
        assertEquals(small, large);
    }

    /** SQL statements and calls through the ports to Jira, for every order and for the filter. */
    private Map<String, Integer> costs() {
        Map<String, Integer> costs = new HashMap<>();
        for (DashboardSort sort : DashboardSort.values()) {
            for (boolean needsAction : List.of(false, true)) {
                DashboardQuery query = query(DashboardScope.REPORTS, sort, needsAction);
                int before = team.callsToJira();
                int statements = statements().count(() -> team.dashboard.show(team.manager(), query));
                costs.put(sort + (needsAction ? " action" : "") + " statements", statements);
                costs.put(sort + (needsAction ? " action" : "") + " calls", team.callsToJira() - before);
            }
        }
        return costs;
    }

    private Dashboard reports(DashboardSort sort) {
        return team.dashboard.show(team.manager(), query(DashboardScope.REPORTS, sort, false));
    }

    private static DashboardQuery query(DashboardScope scope, DashboardSort sort, boolean needsAction) {
        return new DashboardQuery(scope, sort, needsAction, PageRequest.first());
    }

    private static DashboardRow row(String username) {
        return new DashboardRow(new PersonKey("key-" + username), List.of(), Optional.empty(), Optional.empty());
    }

    private static DashboardRow row(Dashboard dashboard, String username) {
        return dashboard.rows().values().stream()
                .filter(row -> row.person().value().equals("key-" + username))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Dashboard dashboard) {
        return dashboard.rows().values().stream().map(row -> row.person().value().substring("key-".length())).toList();
    }

    private static String text(QuarterStrip.Quarter quarter) {
        return "Q" + quarter.number() + " " + quarter.closed() + "/" + quarter.milestones() + " " + quarter.state();
    }
}
