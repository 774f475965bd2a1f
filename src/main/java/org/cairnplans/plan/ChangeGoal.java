package org.cairnplans.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cairnplans.access.Action;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.Violations;
import org.cairnplans.repair.IntentFacts;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;

/**
 * Changes a goal. Once it is active each change says why (rule C1), and the reasons stay as its history.
 *
 * <p>The reason is private text and may not be in an intent, so the revision itself is stored first, waiting for its intent; then
 * Jira is changed; then the revision counts. {@link GoalChangeRepair} settles what was cut in between by looking at Jira.
 */
public final class ChangeGoal {

    static final String INTENT = "change-goal";
    private static final int WHY_LEAST = 20;
    private static final int WHY_MOST = 500;

    private final PlanReader reader;
    private final PlanIssues issues;
    private final PlanRepository plans;
    private final RevisionRepository revisions;
    private final GoalRules rules;
    private final Intents intents;
    private final Transactions transactions;
    private final Clock clock;

    public ChangeGoal(PlanReader reader, PlanIssues issues, PlanRepository plans, RevisionRepository revisions, GoalRules rules,
            Intents intents, Transactions transactions, Clock clock) {
        this.reader = reader;
        this.issues = issues;
        this.plans = plans;
        this.revisions = revisions;
        this.rules = rules;
        this.intents = intents;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void change(ViewerAccess access, long goalId, GoalChange change) {
        Plan plan = reader.planOfGoalFor(access, Action.WRITE, goalId);
        Goal goal = plan.goal(goalId).orElseThrow();
        PlanIssue issue = goal.issue().orElseThrow(() -> new ConflictException("cairn.plan.detached"));
        if (issue.phase() == Phase.CLOSED) {
            throw new ConflictException("cairn.plan.closed");
        }
        GoalFacts facts = check(plan, goal, issue, change);
        List<Revision> changed = revisions(plan, goal, issue, change, facts);
        if (changed.isEmpty()) {
            return;
        }
        if (issue.phase() == Phase.ACTIVE) {
            requireReason(change);
        } else {
            changed = List.of();
        }
        boolean inJira = !new GoalDraft(issue.summary(), issue.description(), issue.due()).equals(change.goal());
        if (inJira) {
            writeBoth(access.viewer().person(), issue, change.goal(), facts, changed);
        } else {
            List<Revision> effective = changed;
            transactions.inTransaction(() -> {
                revisions.add(effective);
                store(facts);
                return null;
            });
        }
    }

    /** Rests an active goal, or takes it up again. */
    public void pause(ViewerAccess access, long goalId, boolean pause) {
        Goal goal = reader.planOfGoalFor(access, Action.WRITE, goalId).goal(goalId).orElseThrow();
        GoalState needed = pause ? GoalState.ACTIVE : GoalState.PAUSED;
        if (goal.state() != needed) {
            throw new ConflictException(pause ? "cairn.plan.pause.not-active" : "cairn.plan.pause.not-paused");
        }
        transactions.inTransaction(() -> {
            store(goal.facts().pausedSince(pause ? Optional.of(clock.instant()) : Optional.empty()));
            return null;
        });
    }

    private void writeBoth(PersonKey author, PlanIssue issue, GoalDraft goal, GoalFacts facts, List<Revision> changed) {
        long intent = intents.open(INTENT, author, IntentFacts.write(new Facts(issue.id())));
        transactions.inTransaction(() -> {
            revisions.add(changed.stream().map(revision -> waiting(revision, intent)).toList());
            return null;
        });
        try {
            issues.change(author, issue.id(), new PlanIssueChange(goal.title(), goal.behaviour(), goal.due()));
        } catch (RuntimeException refused) {
            transactions.inTransaction(() -> {
                revisions.discard(revisions.waitingFor(intent));
                intents.confirm(intent);
                return null;
            });
            throw refused;
        }
        transactions.inTransaction(() -> {
            revisions.settle(revisions.waitingFor(intent));
            store(facts);
            intents.confirm(intent);
            return null;
        });
    }

    private void store(GoalFacts facts) {
        plans.save(facts);
        plans.touch(facts.plan(), clock.instant());
    }

    private GoalFacts check(Plan plan, Goal goal, PlanIssue issue, GoalChange change) {
        Violations wrong = new Violations();
        rules.checkTexts(wrong, "", change.goal());
        if (!change.goal().due().equals(issue.due())) {
            rules.checkDue(wrong, "", change.goal().due(), plan.issue().flatMap(PlanIssue::due), LocalDate.now(clock));
        }
        Optional<Measure> measure = change.measure().flatMap(draft -> draft.check("measure", wrong));
        rules.checkCompetencies(wrong, change.competencies());
        List<EvidenceRequirement> requirements = change.requirements().stream()
                .map(wanted -> keepWaiver(goal.facts(), wanted)).toList();
        rules.checkRequirements(wrong, requirements);
        if (issue.phase() == Phase.ACTIVE) {
            wrong.require(change.measure().isPresent(), "measure", "cairn.plan.rule.m1");
            wrong.require(!change.competencies().isEmpty(), "competencies", "cairn.plan.rule.s3");
            wrong.require(!requirements.isEmpty(), "requirements", "cairn.plan.rule.m3");
        }
        wrong.throwIfAny();
        return goal.facts().with(measure, change.competencies(), requirements);
    }

    /** An id of another goal's requirement is treated as new, so that nothing foreign can be reached. */
    private static EvidenceRequirement keepWaiver(GoalFacts facts, EvidenceRequirement wanted) {
        return facts.requirement(wanted.id())
                .map(stored -> new EvidenceRequirement(stored.id(), wanted.kind(), wanted.minimum(), wanted.note(),
                        stored.waiver()))
                .orElseGet(() -> EvidenceRequirement.of(wanted.kind(), wanted.minimum(), wanted.note()));
    }

    private static void requireReason(GoalChange change) {
        Violations wrong = new Violations();
        wrong.require(change.reason().isPresent(), "reason", "cairn.problem.required");
        wrong.require(change.why().length() >= WHY_LEAST && change.why().length() <= WHY_MOST, "why", "cairn.plan.rule.c1",
                WHY_LEAST, WHY_MOST);
        wrong.throwIfAny();
    }

    private List<Revision> revisions(Plan plan, Goal goal, PlanIssue issue, GoalChange change, GoalFacts facts) {
        List<Revision> found = new ArrayList<>();
        Instant now = clock.instant();
        compare(found, plan, goal, change, now, Revision.Field.TITLE, issue.summary(), change.goal().title());
        compare(found, plan, goal, change, now, Revision.Field.BEHAVIOUR, issue.description(), change.goal().behaviour());
        compare(found, plan, goal, change, now, Revision.Field.DUE, day(issue.due()), day(change.goal().due()));
        compare(found, plan, goal, change, now, Revision.Field.MEASURE, measure(goal.facts()), measure(facts));
        compare(found, plan, goal, change, now, Revision.Field.COMPETENCIES, competencies(goal.facts()), competencies(facts));
        compare(found, plan, goal, change, now, Revision.Field.REQUIREMENTS, requirements(goal.facts()), requirements(facts));
        return found;
    }

    private static void compare(
            List<Revision> found, Plan plan, Goal goal, GoalChange change, Instant now, Revision.Field field, String before,
            String after) {
        if (!before.equals(after)) {
            found.add(new Revision(0, plan.id(), goal.id(), plan.owner(), plan.owner(), now,
                    change.reason().orElse(RevisionReason.OTHER), change.why(), field, before, after, 0));
        }
    }

    private static Revision waiting(Revision revision, long intent) {
        return new Revision(0, revision.plan(), revision.goal(), revision.owner(), revision.author(), revision.at(),
                revision.reason(), revision.text(), revision.field(), revision.before(), revision.after(), intent);
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String measure(GoalFacts facts) {
        return facts.measure().map(measure -> {
            if (measure instanceof Measure.Number number) {
                return number.text() + ": " + number.baseline().toPlainString() + " → " + number.target().toPlainString()
                        + " " + number.unit();
            }
            if (measure instanceof Measure.Feedback feedback) {
                return feedback.text() + ": " + feedback.count() + " × " + feedback.from();
            }
            if (measure instanceof Measure.Behaviour behaviour) {
                return behaviour.text() + ": " + behaviour.confirmer();
            }
            return measure.text();
        }).orElse("");
    }

    private static String competencies(GoalFacts facts) {
        return facts.competencies().stream()
                .map(target -> target.competency() + ":" + target.target().number())
                .collect(Collectors.joining(","));
    }

    private static String requirements(GoalFacts facts) {
        return facts.requirements().stream()
                .map(requirement -> requirement.kind().name() + ":" + requirement.minimum() + ":" + requirement.note())
                .collect(Collectors.joining("\n"));
    }

    /** @param goal issue id */
    record Facts(long goal) {}
}
