package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cairnplans.access.Circles;
import org.cairnplans.access.FixedRelations;
import org.cairnplans.access.ReaderRule;
import org.cairnplans.access.RelationalAccessPolicy;
import org.cairnplans.access.Viewer;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.competency.CompetencyCatalogue;
import org.cairnplans.competency.Level;
import org.cairnplans.evidence.EvidenceDraft;
import org.cairnplans.evidence.EvidenceLinkRepair;
import org.cairnplans.evidence.EvidenceLinks;
import org.cairnplans.evidence.EvidenceReader;
import org.cairnplans.evidence.InMemoryWorkItems;
import org.cairnplans.evidence.KeepEvidence;
import org.cairnplans.evidence.ReviewEvidence;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.ActivatePlan;
import org.cairnplans.plan.ActivationRepair;
import org.cairnplans.plan.ActivationRules;
import org.cairnplans.plan.ChangeGoal;
import org.cairnplans.plan.CloseMilestone;
import org.cairnplans.plan.CreationRepair;
import org.cairnplans.plan.EvidenceKind;
import org.cairnplans.plan.EvidenceRequirement;
import org.cairnplans.plan.ExtendPlan;
import org.cairnplans.plan.GoalChange;
import org.cairnplans.plan.GoalChangeRepair;
import org.cairnplans.plan.GoalDraft;
import org.cairnplans.plan.GoalRules;
import org.cairnplans.plan.InMemoryPlanIssues;
import org.cairnplans.plan.MeasureDraft;
import org.cairnplans.plan.MilestoneRepair;
import org.cairnplans.plan.PlanDraft;
import org.cairnplans.plan.PlanIssues;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.plan.PlanReaders;
import org.cairnplans.plan.RevisionReason;
import org.cairnplans.plan.SharePlan;
import org.cairnplans.plan.StartPlan;
import org.cairnplans.plan.TargetCompetency;
import org.cairnplans.plan.WaiveRequirement;
import org.cairnplans.repair.Cuts;
import org.cairnplans.repair.IntentRepair;
import org.cairnplans.repair.Intents;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.SettingsRepository;
import org.cairnplans.time.TestClock;

/**
 * The plan and evidence rooms put together over real tables and a Jira in memory, with a mentee, a mentor, a manager and a
 * stranger.
 */
final class GrowthRoom {

    static final PersonKey ANN = new PersonKey("key-ann");
    static final PersonKey MENTOR = new PersonKey("key-mentor");
    static final PersonKey BOSS = new PersonKey("key-boss");
    static final PersonKey STRANGER = new PersonKey("key-stranger");
    static final String WHY = "The new priority of the team leaves no room before spring.";

    final TestClock clock = TestClock.on("2026-03-02");
    final InMemoryPlanIssues jira = new InMemoryPlanIssues(clock).readableBy(MENTOR).readableBy(BOSS);
    final InMemoryWorkItems work = new InMemoryWorkItems().with(501, "PAY-1", true).with(502, "PAY-2", true)
            .with(503, "PAY-3", false);
    final FixedRelations relations = new FixedRelations().mentors(MENTOR, ANN).manages(BOSS, ANN);
    final List<PersonKey> rightsChangedFor = new ArrayList<>();
    final ActiveObjectsPlanRepository plans;
    final ActiveObjectsRevisionRepository revisions;
    final ActiveObjectsEvidenceRepository evidence;
    final ActiveObjectsIntents intents;
    final PlanReader reader;
    final EvidenceReader evidenceReader;
    final StartPlan start;
    final ExtendPlan extend;
    final ChangeGoal change;
    final CloseMilestone close;
    final ActivatePlan activate;
    final SharePlan share;
    final WaiveRequirement waive;
    final KeepEvidence keep;
    final ReviewEvidence review;
    private final List<IntentRepair> repairs;

    GrowthRoom(ActiveObjects ao, ActiveObjectsTransactions transactions, Cuts cuts) {
        plans = new ActiveObjectsPlanRepository(ao);
        revisions = new ActiveObjectsRevisionRepository(ao);
        evidence = new ActiveObjectsEvidenceRepository(ao);
        intents = new ActiveObjectsIntents(ao, transactions, clock);
        PlanIssues issues = cuts.around(PlanIssues.class, jira, "create", "change", "advance", "delete", "linkGoal");
        Intents diary = cuts.around(Intents.class, intents, "open", "note", "confirm");
        EvidenceLinks links = cuts.around(EvidenceLinks.class, work, "link", "unlink");
        CompetencyCatalogue competencies = new CompetencyCatalogue();
        GoalRules rules = new GoalRules(competencies);
        Circles circles = new Circles(relations, clock);
        ReaderRule readerRule = new ReaderRule();
        SettingsRepository settings = new CompleteSettings();
        reader = new PlanReader(plans, jira, evidence);
        evidenceReader = new EvidenceReader(evidence, reader, work);
        start = new StartPlan(issues, plans, settings, rules, diary, transactions, clock);
        extend = new ExtendPlan(reader, new PlanReaders(circles, readerRule), issues, plans, rules, diary, transactions, clock);
        change = new ChangeGoal(reader, issues, plans, revisions, rules, diary, transactions, clock);
        close = new CloseMilestone(reader, issues, plans, diary, transactions, clock);
        activate = new ActivatePlan(reader, new ActivationRules(rules), issues, plans, rightsChangedFor::addAll, diary,
                transactions, clock);
        share = new SharePlan(reader, plans, circles, readerRule, settings, rightsChangedFor::addAll, transactions, clock);
        waive = new WaiveRequirement(reader, plans, transactions, clock);
        keep = new KeepEvidence(evidence, evidenceReader, reader, plans, work, links, competencies, diary, transactions, clock);
        review = new ReviewEvidence(evidence, evidenceReader, plans, transactions, clock);
        repairs = List.of(
                CreationRepair.ofPlans(jira, plans, intents, transactions),
                CreationRepair.ofGoals(jira, plans, intents, transactions),
                CreationRepair.ofMilestones(jira, plans, intents, transactions),
                new GoalChangeRepair(jira, revisions, intents, transactions),
                new MilestoneRepair(jira, plans, intents, transactions),
                new ActivationRepair(jira, rightsChangedFor::addAll, intents, transactions),
                EvidenceLinkRepair.ofAdding(evidence, work, intents, transactions),
                EvidenceLinkRepair.ofWithdrawing(evidence, work, intents, transactions));
    }

    ViewerAccess as(PersonKey person) {
        return new RelationalAccessPolicy(relations, clock).as(new Viewer(person, false, false));
    }

    LocalDate day(int ahead) {
        return LocalDate.now(clock).plusDays(ahead);
    }

    PlanDraft draft() {
        return new PlanDraft("From engineer to lead", "To be the one they call.",
                List.of(goal("Lead the migration with three people")));
    }

    GoalDraft goal(String title) {
        return new GoalDraft(title, "You will see me split the work and run the weekly planning.", Optional.of(day(80)));
    }

    /** A plan with one goal that has all that activation asks for. */
    long readyPlan() {
        long plan = start.start(as(ANN), draft());
        long goal = firstGoal(plan);
        extend.addMilestone(as(ANN), goal, "Plan agreed with everybody", Optional.of(day(20)));
        extend.addMilestone(as(ANN), goal, "First ten merchants moved", Optional.of(day(60)));
        change.change(as(ANN), goal, facts(goal("Lead the migration with three people"), Optional.empty(), ""));
        return plan;
    }

    long activePlan() {
        long plan = readyPlan();
        activate.activate(as(ANN), plan, true);
        return plan;
    }

    long firstGoal(long plan) {
        return reader.plan(as(ANN), plan).goals().get(0).id();
    }

    GoalChange facts(GoalDraft goal, Optional<RevisionReason> reason, String why) {
        MeasureDraft measure = new MeasureDraft("PRODUCT", "The old provider is switched off", null, null, null, null,
                null, null);
        return new GoalChange(goal, Optional.of(measure), List.of(new TargetCompetency("leadership", Level.INDEPENDENT)),
                List.of(EvidenceRequirement.of(EvidenceKind.WORK_PRODUCT, 1, "")), reason, why);
    }

    EvidenceDraft evidence(String key) {
        return new EvidenceDraft(key, "", "WORK_PRODUCT", "Lead", "Deciding early is cheaper than planning more.",
                "The plan now names four decisions with a date.", "leadership", 2);
    }

    /** What the repair job does. */
    List<IntentRepair.Outcome> repair() {
        clock.advance(java.time.Duration.ofMinutes(10));
        return intents.unconfirmedBefore(clock.instant(), 100).stream()
                .map(intent -> repairs.stream().filter(one -> one.kind().equals(intent.kind())).findFirst().orElseThrow()
                        .repair(intent))
                .toList();
    }

    private static final class CompleteSettings implements SettingsRepository {

        @Override
        public Optional<CairnSettings> load() {
            CairnSettings nothing = CairnSettings.NOTHING_YET;
            return Optional.of(new CairnSettings(Optional.of(1L), nothing.types(), nothing.developmentLink(),
                    nothing.evidenceLink(), nothing.readersField(), false, nothing.programmeAdministrators(),
                    nothing.reviewDate(), true));
        }

        @Override
        public void save(CairnSettings settings) {
            throw new UnsupportedOperationException();
        }
    }
}
