package org.cairnplans.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cairnplans.access.Action;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.Violations;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;

/** Adds goals to a plan and milestones to a goal. */
public final class ExtendPlan {

    static final String GOAL_INTENT = "add-goal";
    static final String MILESTONE_INTENT = "add-milestone";
    /** From six open goals on a plan is too much (rule A1), so a seventh cannot even be written down. */
    private static final int OPEN_GOALS_MOST = 6;
    /** A goal with more steps is several goals. */
    private static final int MILESTONES_MOST = 24;
    private static final int TITLE_LEAST = 3;
    private static final int TITLE_MOST = 120;

    private final PlanReader reader;
    private final PlanReaders readers;
    private final PlanIssues issues;
    private final PlanRepository plans;
    private final GoalRules rules;
    private final Intents intents;
    private final Transactions transactions;
    private final Clock clock;

    public ExtendPlan(PlanReader reader, PlanReaders readers, PlanIssues issues, PlanRepository plans, GoalRules rules,
            Intents intents, Transactions transactions, Clock clock) {
        this.reader = reader;
        this.readers = readers;
        this.issues = issues;
        this.plans = plans;
        this.rules = rules;
        this.intents = intents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return issue id of the goal */
    public long addGoal(ViewerAccess access, long planId, GoalDraft draft) {
        Plan plan = reader.planFor(access, Action.WRITE, planId);
        requireOpen(plan.issue());
        long open = plan.goals().stream()
                .filter(goal -> goal.issue().filter(issue -> issue.phase() != Phase.CLOSED).isPresent()).count();
        if (open >= OPEN_GOALS_MOST) {
            throw new ConflictException("cairn.plan.rule.goals.full", OPEN_GOALS_MOST);
        }
        Violations wrong = new Violations();
        rules.checkNew(wrong, "", draft, plan.issue().flatMap(PlanIssue::due), LocalDate.now(clock));
        wrong.throwIfAny();
        PersonKey owner = plan.owner();
        int position = plan.goals().stream().mapToInt(goal -> goal.facts().position() + 1).max().orElse(0);
        return create(GOAL_INTENT, owner, StartPlan.newGoal(draft, readers.of(plan)), issue -> {
            issues.linkGoal(owner, planId, issue.id());
        }, issue -> plans.add(GoalFacts.added(issue, planId, owner, position)));
    }

    /** @return issue id of the milestone */
    public long addMilestone(ViewerAccess access, long goalId, String title, Optional<LocalDate> due) {
        Plan plan = reader.planOfGoalFor(access, Action.WRITE, goalId);
        Goal goal = plan.goal(goalId).orElseThrow();
        requireOpen(goal.issue());
        if (goal.milestones().size() >= MILESTONES_MOST) {
            throw new ConflictException("cairn.plan.rule.milestones.full", MILESTONES_MOST);
        }
        String text = title == null ? "" : title.strip();
        Violations wrong = new Violations();
        wrong.require(text.length() >= TITLE_LEAST && text.length() <= TITLE_MOST, "title", "cairn.problem.length",
                TITLE_LEAST, TITLE_MOST);
        wrong.require(due.isPresent(), "due", "cairn.problem.required");
        boolean inGoal = due.isEmpty() || goal.due().isEmpty() || !due.get().isAfter(goal.due().get());
        wrong.require(inGoal, "due", "cairn.plan.rule.milestone.due");
        wrong.throwIfAny();
        NewPlanIssue milestone = new NewPlanIssue(PlanIssueKind.MILESTONE, text, "", due, Optional.of(goalId), readers.of(plan));
        return create(MILESTONE_INTENT, plan.owner(), milestone, issue -> { },
                issue -> plans.add(MilestoneFacts.of(issue.id(), goalId, plan.owner())));
    }

    private long create(String kind, PersonKey owner, NewPlanIssue planned, Consumer<PlanIssue> inJira,
            Consumer<PlanIssue> rows) {
        CreationDiary diary = CreationDiary.open(intents, transactions, issues, kind, owner, List.of(planned));
        try {
            PlanIssue issue = diary.create(planned);
            inJira.accept(issue);
            diary.confirmWith(() -> rows.accept(issue));
            return issue.id();
        } catch (RuntimeException refused) {
            diary.takeBack();
            throw refused;
        }
    }

    private static void requireOpen(Optional<PlanIssue> issue) {
        if (issue.isEmpty()) {
            throw new ConflictException("cairn.plan.detached");
        }
        if (issue.get().phase() == Phase.CLOSED) {
            throw new ConflictException("cairn.plan.closed");
        }
    }
}
