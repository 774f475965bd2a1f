package org.cairnplans.plan;

import java.util.Optional;
import org.cairnplans.repair.IntentFacts;
import org.cairnplans.repair.IntentRepair;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;

/** Settles a cut closing: closed in Jira is closed, and the words stay either way. */
public final class MilestoneRepair implements IntentRepair {

    private final PlanIssues issues;
    private final PlanRepository plans;
    private final Intents intents;
    private final Transactions transactions;

    public MilestoneRepair(PlanIssues issues, PlanRepository plans, Intents intents, Transactions transactions) {
        this.issues = issues;
        this.plans = plans;
        this.intents = intents;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return CloseMilestone.INTENT;
    }

    @Override
    public Outcome repair(Intents.Intent intent) {
        CloseMilestone.Facts facts = IntentFacts.read(intent.facts(), CloseMilestone.Facts.class);
        Optional<PlanIssue> closed = issues.byId(intent.actor(), facts.milestone())
                .filter(issue -> issue.phase() == Phase.CLOSED);
        transactions.inTransaction(() -> {
            closed.ifPresent(issue -> plans.planOfGoal(facts.goal())
                    .map(plan -> plans.ofPlan(plan).milestones().get(issue.id()))
                    .ifPresent(row ->
                            plans.save(row.learned(row.learned(), Optional.of(issue.resolved().orElse(issue.updated()))))));
            intents.confirm(intent.id());
            return null;
        });
        return closed.isPresent() ? Outcome.FINISHED : Outcome.UNDONE;
    }
}
