package org.cairnplans.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cairnplans.access.Action;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;
import org.cairnplans.repair.IntentFacts;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;

/**
 * Turns a draft into an active plan, with every goal that is still a draft. From then on the mentor of an active pairing sees it.
 * Also activates goals that were added to a plan that is active already.
 */
public final class ActivatePlan {

    static final String INTENT = "activate-plan";

    private final PlanReader reader;
    private final ActivationRules rules;
    private final PlanIssues issues;
    private final PlanRepository plans;
    private final RightsChanged rights;
    private final Intents intents;
    private final Transactions transactions;
    private final Clock clock;

    public ActivatePlan(PlanReader reader, ActivationRules rules, PlanIssues issues, PlanRepository plans, RightsChanged rights,
            Intents intents, Transactions transactions, Clock clock) {
        this.reader = reader;
        this.rules = rules;
        this.issues = issues;
        this.plans = plans;
        this.rights = rights;
        this.intents = intents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What stands between the plan and its activation. */
    public List<Finding> findings(Plan plan) {
        return rules.findings(plan, LocalDate.now(clock));
    }

    /**
     * @param acceptWarnings the owner has read the warnings and goes on
     * @throws InvalidInputException naming everything that blocks, or the warnings when they were not accepted
     */
    public void activate(ViewerAccess access, long planId, boolean acceptWarnings) {
        Plan plan = reader.planFor(access, Action.WRITE, planId);
        if (plan.isDetached()) {
            throw new ConflictException("cairn.plan.detached");
        }
        List<Long> drafts = plan.goals().stream().filter(goal -> goal.state() == GoalState.DRAFT).map(Goal::id).toList();
        if (plan.phase() == Phase.CLOSED || (plan.phase() == Phase.ACTIVE && drafts.isEmpty())) {
            throw new ConflictException("cairn.plan.activate.nothing");
        }
        List<Finding> found = findings(plan);
        List<Finding> stops = found.stream().filter(finding -> finding.blocks() || !acceptWarnings).toList();
        if (!stops.isEmpty()) {
            throw new InvalidInputException(stops.stream().map(finding -> named(plan, finding)).toList());
        }
        PersonKey owner = plan.owner();
        Facts facts = new Facts(planId, drafts);
        long intent = intents.open(INTENT, owner, IntentFacts.write(facts));
        try {
            advance(issues, owner, facts);
        } catch (RuntimeException refused) {
            // Each transition that Jira made is a legal state of its own and is left; what is said is what Jira refused.
            finish(intent, planId, owner);
            throw refused;
        }
        finish(intent, planId, owner);
    }

    static void advance(PlanIssues issues, PersonKey owner, Facts facts) {
        facts.goals().forEach(goal -> issues.advance(owner, goal, Phase.ACTIVE));
        issues.advance(owner, facts.plan(), Phase.ACTIVE);
    }

    private void finish(long intent, long planId, PersonKey owner) {
        transactions.inTransaction(() -> {
            plans.touch(planId, clock.instant());
            rights.ownersAffected(Set.of(owner));
            intents.confirm(intent);
            return null;
        });
    }

    /** {@code goals[0].measure}: the goal by its place in the plan. */
    private static Violation named(Plan plan, Finding finding) {
        Violation violation = finding.violation();
        if (finding.goal().isEmpty()) {
            return violation;
        }
        List<Long> order = plan.goals().stream().map(Goal::id).toList();
        String field = "goals[" + order.indexOf(finding.goal().get()) + "]." + violation.field();
        return new Violation(field, violation.messageKey(), violation.arguments());
    }

    /** @param goals issue ids of the goals that were drafts */
    record Facts(long plan, List<Long> goals) {}
}
