package org.cairnplans.plan;

import java.time.Clock;
import java.util.Optional;
import org.cairnplans.access.Action;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.Violations;
import org.cairnplans.repair.IntentFacts;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;

/**
 * Closes a milestone and keeps what was learned on the way, or opens it again. The text is stored before Jira is asked: if the
 * write is cut, the words are not lost and stand in the form when it is tried again.
 */
public final class CloseMilestone {

    static final String INTENT = "close-milestone";
    private static final int LEARNED_MOST = 2_000;

    private final PlanReader reader;
    private final PlanIssues issues;
    private final PlanRepository plans;
    private final Intents intents;
    private final Transactions transactions;
    private final Clock clock;

    public CloseMilestone(PlanReader reader, PlanIssues issues, PlanRepository plans, Intents intents, Transactions transactions,
            Clock clock) {
        this.reader = reader;
        this.issues = issues;
        this.plans = plans;
        this.intents = intents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param learned what the mentee learned; may be empty or null: closing must not depend on a form */
    public void close(ViewerAccess access, long goalId, long milestoneId, String learned) {
        Milestone milestone = require(access, goalId, milestoneId);
        String text = learned == null ? "" : learned.strip();
        Violations wrong = new Violations();
        wrong.require(text.length() <= LEARNED_MOST, "learned", "cairn.problem.length", 0, LEARNED_MOST);
        wrong.throwIfAny();
        PersonKey owner = access.viewer().person();
        MilestoneFacts before = milestone.facts().orElseGet(() -> MilestoneFacts.of(milestoneId, goalId, owner));
        long intent = intents.open(INTENT, owner, IntentFacts.write(new Facts(goalId, milestoneId)));
        transactions.inTransaction(() -> {
            plans.save(before.learned(text, before.closed()));
            return null;
        });
        try {
            issues.advance(owner, milestoneId, Phase.CLOSED);
        } catch (RuntimeException refused) {
            transactions.inTransaction(() -> {
                plans.save(before);
                intents.confirm(intent);
                return null;
            });
            throw refused;
        }
        transactions.inTransaction(() -> {
            plans.save(before.learned(text, Optional.of(clock.instant())));
            plans.touch(reader.planOfGoal(access, goalId).id(), clock.instant());
            intents.confirm(intent);
            return null;
        });
    }

    private Milestone require(ViewerAccess access, long goalId, long milestoneId) {
        Goal goal = reader.planOfGoalFor(access, Action.WRITE, goalId).goal(goalId).orElseThrow();
        Milestone milestone = goal.milestones().stream()
                .filter(one -> one.issue().id() == milestoneId)
                .findFirst()
                .orElseThrow(() -> new NotKnownException("milestone"));
        if (milestone.isClosed()) {
            throw new ConflictException("cairn.plan.milestone.closed");
        }
        return milestone;
    }

    record Facts(long goal, long milestone) {}
}
