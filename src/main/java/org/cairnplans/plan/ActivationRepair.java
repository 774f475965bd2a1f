package org.cairnplans.plan;

import java.util.Set;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.RefusedException;
import org.cairnplans.repair.IntentFacts;
import org.cairnplans.repair.IntentRepair;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;

/** Finishes a cut activation: the rules had been asked, so the remaining transitions are made. */
public final class ActivationRepair implements IntentRepair {

    private final PlanIssues issues;
    private final RightsChanged rights;
    private final Intents intents;
    private final Transactions transactions;

    public ActivationRepair(PlanIssues issues, RightsChanged rights, Intents intents, Transactions transactions) {
        this.issues = issues;
        this.rights = rights;
        this.intents = intents;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return ActivatePlan.INTENT;
    }

    @Override
    public Outcome repair(Intents.Intent intent) {
        Outcome outcome = advance(intent);
        transactions.inTransaction(() -> {
            rights.ownersAffected(Set.of(intent.actor()));
            intents.confirm(intent.id());
            return null;
        });
        return outcome;
    }

    /** What Jira does not allow (any more) stays as it is: every state in between is a legal one, and the owner can go on. */
    private Outcome advance(Intents.Intent intent) {
        try {
            ActivatePlan.advance(issues, intent.actor(), IntentFacts.read(intent.facts(), ActivatePlan.Facts.class));
            return Outcome.FINISHED;
        } catch (ConflictException | NotKnownException | RefusedException refused) {
            return Outcome.UNDONE;
        }
    }
}
