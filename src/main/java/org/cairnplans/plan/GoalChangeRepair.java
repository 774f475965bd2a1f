package org.cairnplans.plan;

import java.util.List;
import java.util.Optional;
import org.cairnplans.repair.IntentFacts;
import org.cairnplans.repair.IntentRepair;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;

/**
 * Settles a cut change of a goal by what Jira says now: revisions whose new value stands in Jira count from now on, with their
 * reason; the others never happened. Facts that live in Cairn's tables were to be stored after Jira, so they are as before.
 */
public final class GoalChangeRepair implements IntentRepair {

    private final PlanIssues issues;
    private final RevisionRepository revisions;
    private final Intents intents;
    private final Transactions transactions;

    public GoalChangeRepair(PlanIssues issues, RevisionRepository revisions, Intents intents, Transactions transactions) {
        this.issues = issues;
        this.revisions = revisions;
        this.intents = intents;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return ChangeGoal.INTENT;
    }

    @Override
    public Outcome repair(Intents.Intent intent) {
        long goal = IntentFacts.read(intent.facts(), ChangeGoal.Facts.class).goal();
        Optional<PlanIssue> issue = issues.byId(intent.actor(), goal);
        List<Revision> waiting = revisions.waitingFor(intent.id());
        List<Revision> happened = waiting.stream()
                .filter(revision -> issue.filter(now -> stands(revision, now)).isPresent()).toList();
        List<Revision> never = waiting.stream().filter(revision -> !happened.contains(revision)).toList();
        transactions.inTransaction(() -> {
            revisions.settle(happened);
            revisions.discard(never);
            intents.confirm(intent.id());
            return null;
        });
        return happened.isEmpty() ? Outcome.UNDONE : Outcome.FINISHED;
    }

    private static boolean stands(Revision revision, PlanIssue now) {
        return switch (revision.field()) {
            case TITLE -> now.summary().equals(revision.after());
            case BEHAVIOUR -> now.description().equals(revision.after());
            case DUE -> ChangeGoal.day(now.due()).equals(revision.after());
            case MEASURE, COMPETENCIES, REQUIREMENTS -> false;
        };
    }
}
