package org.cairnplans.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.repair.IntentFacts;
import org.cairnplans.repair.IntentRepair;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;

/**
 * Takes back what a cut creation left in Jira. Its rows were never stored, because they are stored together with the
 * confirmation; so nobody has worked with these issues as a plan, and their author was told that nothing was created.
 */
public final class CreationRepair implements IntentRepair {

    /** A request does not live longer: what was created later under the same title is somebody's second try. */
    private static final Duration LIFE_OF_A_REQUEST = Duration.ofMinutes(2);

    private final String kind;
    private final PlanIssues issues;
    private final PlanRepository plans;
    private final Intents intents;
    private final Transactions transactions;

    private CreationRepair(String kind, PlanIssues issues, PlanRepository plans, Intents intents, Transactions transactions) {
        this.kind = kind;
        this.issues = issues;
        this.plans = plans;
        this.intents = intents;
        this.transactions = transactions;
    }

    public static CreationRepair ofPlans(PlanIssues issues, PlanRepository plans, Intents intents, Transactions transactions) {
        return new CreationRepair(StartPlan.INTENT, issues, plans, intents, transactions);
    }

    public static CreationRepair ofGoals(PlanIssues issues, PlanRepository plans, Intents intents, Transactions transactions) {
        return new CreationRepair(ExtendPlan.GOAL_INTENT, issues, plans, intents, transactions);
    }

    public static CreationRepair ofMilestones(PlanIssues issues, PlanRepository plans, Intents intents,
            Transactions transactions) {
        return new CreationRepair(ExtendPlan.MILESTONE_INTENT, issues, plans, intents, transactions);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Outcome repair(Intents.Intent intent) {
        CreationDiary.Facts facts = IntentFacts.read(intent.facts(), CreationDiary.Facts.class);
        Set<Long> left = new LinkedHashSet<>(facts.created());
        left.addAll(unnoted(intent, facts));
        left.removeAll(plans.known(left));
        for (long id : left) {
            deleteIfThere(intent, id);
        }
        transactions.inTransaction(() -> {
            intents.confirm(intent.id());
            return null;
        });
        return Outcome.UNDONE;
    }

    /** At most one: the issue that was created in the moment of the cut. */
    private List<Long> unnoted(Intents.Intent intent, CreationDiary.Facts facts) {
        List<String> open = new ArrayList<>(facts.digests());
        List<PlanIssue> recent = issues.reportedSince(intent.actor(), intent.opened().minusSeconds(1));
        recent.stream()
                .filter(issue -> facts.created().contains(issue.id()))
                .forEach(issue -> open.remove(CreationDiary.digest(issue.kind(), issue.summary())));
        return recent.stream()
                .filter(issue -> !facts.created().contains(issue.id()))
                .filter(issue -> issue.created().isBefore(intent.opened().plus(LIFE_OF_A_REQUEST)))
                .filter(issue -> open.contains(CreationDiary.digest(issue.kind(), issue.summary())))
                .map(PlanIssue::id)
                .limit(1)
                .toList();
    }

    private void deleteIfThere(Intents.Intent intent, long id) {
        try {
            issues.delete(intent.actor(), id);
        } catch (NotKnownException gone) {
            // A sub-task that went with its parent, or somebody deleted it: what we wanted.
            return;
        }
    }
}
