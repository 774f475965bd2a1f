package org.cairnplans.plan;

import java.util.Optional;
import java.util.Set;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.Transactions;

/**
 * Follows what people do to their plans in plain Jira. Who may see a plan depends on its status, and a milestone that was created
 * there has no readers yet.
 */
public final class NativeChanges {

    private final PlanRepository plans;
    private final RightsChanged rights;
    private final Transactions transactions;

    public NativeChanges(PlanRepository plans, RightsChanged rights, Transactions transactions) {
        this.plans = plans;
        this.rights = rights;
        this.transactions = transactions;
    }

    /**
     * The issue was created or went through a transition. Nothing happens for issues that Cairn does not keep.
     *
     * @param parent of a sub-task
     */
    public void happened(long issue, Optional<Long> parent) {
        ownerOf(parent.orElse(issue)).ifPresent(owner -> transactions.inTransaction(() -> {
            rights.ownersAffected(Set.of(owner));
            return null;
        }));
    }

    private Optional<PersonKey> ownerOf(long issue) {
        long plan = plans.planOfGoal(issue).orElse(issue);
        return plans.ofPlan(plan).plans().stream().map(PlanFacts::owner).findFirst();
    }
}
