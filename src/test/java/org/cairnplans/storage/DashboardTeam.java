package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.access.AccessPolicy;
import org.cairnplans.access.Relations;
import org.cairnplans.access.RelationalAccessPolicy;
import org.cairnplans.access.Viewer;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.insight.MentorshipDashboard;
import org.cairnplans.pairing.EndReason;
import org.cairnplans.pairing.Pairing;
import org.cairnplans.pairing.PairingLists;
import org.cairnplans.pairing.PairingState;
import org.cairnplans.pairing.PairingStep;
import org.cairnplans.people.FixedPeople;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.EvidenceKind;
import org.cairnplans.plan.EvidenceRequirement;
import org.cairnplans.plan.GoalFacts;
import org.cairnplans.plan.InMemoryPlanIssues;
import org.cairnplans.plan.NewPlanIssue;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.PlanFacts;
import org.cairnplans.plan.PlanIssue;
import org.cairnplans.plan.PlanIssueChange;
import org.cairnplans.plan.PlanIssueKind;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.time.TestClock;

/** A manager, a mentor and as many people as a test wants, with plans of three goals, over real tables and a Jira in memory. */
public final class DashboardTeam {

    static final PersonKey MANAGER = FixedPeople.key("manager");
    static final PersonKey MENTOR = FixedPeople.key("mentor");
    private static final int GOALS = 3;

    final TestClock clock = TestClock.on("2026-11-02");
    final FixedPeople people = new FixedPeople().with("manager", "mentor");
    final InMemoryPlanIssues jira = new InMemoryPlanIssues(clock).readableBy(MANAGER).readableBy(MENTOR);
    final MentorshipDashboard dashboard;
    private final ActiveObjectsPlanRepository plans;
    private final ActiveObjectsPairingRepository pairings;
    private final ActiveObjectsReportingLineRepository lines;
    private final AccessPolicy policy;
    private final Transactions transactions;

    public DashboardTeam(ActiveObjects ao, Transactions transactions) {
        this.transactions = transactions;
        Relations relations = new ActiveObjectsRelations(ao);
        ActiveObjectsSettingsRepository settings = new ActiveObjectsSettingsRepository(ao, transactions);
        CairnSettings none = CairnSettings.NOTHING_YET;
        settings.save(new CairnSettings(none.planProject(), none.types(), none.developmentLink(), none.evidenceLink(),
                none.readersField(), false, none.programmeAdministrators(), Optional.of(LocalDate.of(2026, 12, 16)), true));
        plans = new ActiveObjectsPlanRepository(ao);
        pairings = new ActiveObjectsPairingRepository(ao, transactions);
        lines = new ActiveObjectsReportingLineRepository(ao, transactions, relations);
        policy = new RelationalAccessPolicy(relations, clock);
        PlanReader reader = new PlanReader(plans, jira, new ActiveObjectsEvidenceRepository(ao));
        dashboard = new MentorshipDashboard(
                new PairingLists(pairings), reader, new ActiveObjectsPlanHints(ao), jira, people, settings, clock);
    }

    /** People called p0, p1 … who report to the manager, each with an active plan that is shared with the manager. */
    public DashboardTeam of(int size) {
        Map<PersonKey, PersonKey> managers = new HashMap<>();
        return transactions.inTransaction(() -> {
            for (int i = 0; i < size; i++) {
                people.with("p" + i);
                managers.put(FixedPeople.key("p" + i), MANAGER);
                plan("p" + i, Phase.ACTIVE, true);
            }
            lines.begin(managers, LocalDate.of(2026, 1, 1));
            return this;
        });
    }

    DashboardTeam reporting(String username) {
        people.with(username);
        lines.begin(Map.of(FixedPeople.key(username), MANAGER), LocalDate.of(2026, 1, 1));
        return this;
    }

    /** A plan with three goals of two milestones: one done in the summer, one due in the middle of the autumn's quarter. */
    void plan(String owner, Phase phase, boolean withManager) {
        PersonKey person = FixedPeople.key(owner);
        PlanIssue plan = issue(person, PlanIssueKind.PLAN, "Plan of " + owner, Optional.empty(), Optional.empty(), phase);
        plans.add(new PlanFacts(plan.id(), plan.key(), person, false, withManager, false, clock.instant(), clock.instant(),
                Optional.empty()));
        for (int position = 0; position < GOALS; position++) {
            PlanIssue goal = issue(person, PlanIssueKind.GOAL, "Goal " + position, due(12, 20), Optional.empty(), phase);
            plans.add(new GoalFacts(goal.id(), goal.key(), plan.id(), person, position, Optional.empty(), List.of(),
                    List.of(EvidenceRequirement.of(EvidenceKind.WORK_PRODUCT, 1, "")), Optional.empty(), Optional.empty()));
            issue(person, PlanIssueKind.MILESTONE, "First", due(8, 15), Optional.of(goal.id()), Phase.CLOSED);
            issue(person, PlanIssueKind.MILESTONE, "Second", due(11, 15), Optional.of(goal.id()), Phase.DRAFT);
        }
    }

    /** Somebody changes the person's plans in plain Jira: Cairn's tables know nothing of it. */
    void editInJira(String owner) {
        PersonKey person = FixedPeople.key(owner);
        List<PlanIssue> own = jira.all().stream()
                .filter(issue -> issue.kind() == PlanIssueKind.PLAN && issue.reporter().equals(Optional.of(person)))
                .toList();
        own.forEach(issue -> jira.change(person, issue.id(),
                new PlanIssueChange(issue.summary(), issue.description(), issue.due())));
    }

    void pairing(String mentee, PairingState state, Optional<EndReason> reason) {
        PersonKey person = FixedPeople.key(mentee);
        PairingStep step = new PairingStep(clock.instant(), Optional.empty(), PairingStep.Act.PROPOSED);
        LocalDate first = LocalDate.of(2026, 10, 1);
        LocalDate last = LocalDate.of(2027, 3, 1);
        Pairing proposed = pairings.add(
                new Pairing(0, 0, MENTOR, person, person, clock.instant(), first, last, PairingState.PROPOSED, Optional.empty(),
                        Optional.empty()), step);
        if (state != PairingState.PROPOSED) {
            pairings.change(new Pairing(proposed.id(), proposed.version(), MENTOR, person, person, clock.instant(), first,
                    last, state, reason, Optional.empty()), step);
        }
    }

    public ViewerAccess manager() {
        return policy.as(new Viewer(MANAGER, false, false));
    }

    ViewerAccess mentor() {
        return policy.as(new Viewer(MENTOR, false, false));
    }

    /** Every question to Jira so far: searches for issues and look-ups of people. */
    int callsToJira() {
        return jira.searches() + people.questions();
    }

    private PlanIssue issue(
            PersonKey owner, PlanIssueKind kind, String summary, Optional<LocalDate> due, Optional<Long> parent, Phase phase) {
        PlanIssue issue = jira.create(owner, new NewPlanIssue(kind, summary, "", due, parent, Set.of(owner)));
        return phase == Phase.DRAFT ? issue : jira.advance(owner, issue.id(), phase);
    }

    private static Optional<LocalDate> due(int month, int day) {
        return Optional.of(LocalDate.of(2026, month, day));
    }
}
