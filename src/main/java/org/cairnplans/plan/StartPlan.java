package org.cairnplans.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.Violations;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.SettingsRepository;

/** Starts a draft plan with its first goals: minutes, not forms. The draft is its owner's alone. */
public final class StartPlan {

    static final String INTENT = "start-plan";
    public static final int TITLE_LEAST = 3;
    public static final int TITLE_MOST = 120;
    public static final int ASPIRATION_MOST = 2_000;
    public static final int GOALS_MOST = 3;

    private final PlanIssues issues;
    private final PlanRepository plans;
    private final SettingsRepository settings;
    private final GoalRules rules;
    private final Intents intents;
    private final Transactions transactions;
    private final Clock clock;

    public StartPlan(PlanIssues issues, PlanRepository plans, SettingsRepository settings, GoalRules rules, Intents intents,
            Transactions transactions, Clock clock) {
        this.issues = issues;
        this.plans = plans;
        this.settings = settings;
        this.rules = rules;
        this.intents = intents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether set-up is complete, so that plans can be started. */
    public boolean isPossible() {
        return settings.load().filter(CairnSettings::complete).isPresent();
    }

    /**
     * Says what is wrong with the goals of a draft whose title nobody has asked for yet, or with all of it.
     *
     * @throws org.cairnplans.problem.InvalidInputException naming each field, {@code goals[1].due} for example
     */
    public void check(PlanDraft draft) {
        Violations wrong = new Violations();
        wrong.require(draft.title().length() >= TITLE_LEAST && draft.title().length() <= TITLE_MOST, "title",
                "cairn.problem.length", TITLE_LEAST, TITLE_MOST);
        wrong.require(draft.aspiration().length() <= ASPIRATION_MOST, "aspiration", "cairn.problem.length", 0, ASPIRATION_MOST);
        wrong.require(!draft.goals().isEmpty() && draft.goals().size() <= GOALS_MOST, "goals", "cairn.plan.rule.goals.first",
                1, GOALS_MOST);
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < draft.goals().size(); i++) {
            rules.checkNew(wrong, "goals[" + i + "].", draft.goals().get(i), Optional.empty(), today);
        }
        wrong.throwIfAny();
    }

    /** @return issue id of the plan */
    public long start(ViewerAccess access, PlanDraft draft) {
        if (!isPossible()) {
            throw new ConflictException("cairn.plan.setup.missing");
        }
        check(draft);
        PersonKey owner = access.viewer().person();
        NewPlanIssue plan = new NewPlanIssue(
                PlanIssueKind.PLAN, draft.title(), draft.aspiration(), Optional.empty(), Optional.empty(), Set.of(owner));
        List<NewPlanIssue> goals = draft.goals().stream().map(goal -> newGoal(goal, Set.of(owner))).toList();
        List<NewPlanIssue> all = new ArrayList<>(List.of(plan));
        all.addAll(goals);
        CreationDiary diary = CreationDiary.open(intents, transactions, issues, INTENT, owner, all);
        try {
            return create(diary, owner, plan, goals);
        } catch (RuntimeException refused) {
            diary.takeBack();
            throw refused;
        }
    }

    private long create(CreationDiary diary, PersonKey owner, NewPlanIssue plan, List<NewPlanIssue> goals) {
        PlanIssue head = diary.create(plan);
        List<PlanIssue> created = new ArrayList<>();
        for (NewPlanIssue goal : goals) {
            PlanIssue issue = diary.create(goal);
            issues.linkGoal(owner, head.id(), issue.id());
            created.add(issue);
        }
        Instant now = clock.instant();
        diary.confirmWith(() -> {
            plans.add(PlanFacts.started(head, owner, now));
            for (int i = 0; i < created.size(); i++) {
                plans.add(GoalFacts.added(created.get(i), head.id(), owner, i));
            }
        });
        return head.id();
    }

    static NewPlanIssue newGoal(GoalDraft goal, Set<PersonKey> readers) {
        return new NewPlanIssue(PlanIssueKind.GOAL, goal.title(), goal.behaviour(), goal.due(), Optional.empty(), readers);
    }
}
