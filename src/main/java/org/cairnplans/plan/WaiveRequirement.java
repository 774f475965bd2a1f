package org.cairnplans.plan;

import java.time.Clock;
import org.cairnplans.access.Action;
import org.cairnplans.access.Datum;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.Violations;
import org.cairnplans.repair.Transactions;

/** The mentor lets go of an evidence requirement, with a reason that stays visible. */
public final class WaiveRequirement {

    private static final int REASON_LEAST = 20;
    private static final int REASON_MOST = 500;

    private final PlanReader reader;
    private final PlanRepository plans;
    private final Transactions transactions;
    private final Clock clock;

    public WaiveRequirement(PlanReader reader, PlanRepository plans, Transactions transactions, Clock clock) {
        this.reader = reader;
        this.plans = plans;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void waive(ViewerAccess access, long goalId, long requirementId, String reason) {
        Plan plan = reader.planOfGoal(access, goalId);
        access.require(Action.CONFIRM, Datum.EVIDENCE, plan.subject());
        GoalFacts facts = plan.goal(goalId).orElseThrow().facts();
        EvidenceRequirement requirement = facts.requirement(requirementId)
                .orElseThrow(() -> new NotKnownException("requirement"));
        if (requirement.waiver().isPresent()) {
            throw new ConflictException("cairn.plan.waive.already");
        }
        String text = reason == null ? "" : reason.strip();
        Violations wrong = new Violations();
        wrong.require(text.length() >= REASON_LEAST && text.length() <= REASON_MOST, "reason", "cairn.problem.length",
                REASON_LEAST, REASON_MOST);
        wrong.throwIfAny();
        EvidenceRequirement.Waiver waiver = new EvidenceRequirement.Waiver(text, access.viewer().person(), clock.instant());
        transactions.inTransaction(() -> {
            plans.save(facts.with(facts.measure(), facts.competencies(), facts.requirements().stream()
                    .map(one -> one.id() == requirementId ? one.waived(waiver) : one)
                    .toList()));
            plans.touch(plan.id(), clock.instant());
            return null;
        });
    }
}
