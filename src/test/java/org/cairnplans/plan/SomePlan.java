package org.cairnplans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cairnplans.competency.Level;
import org.cairnplans.people.PersonKey;

/** Plans and goals for tests of rules: complete, unless a test takes something away. */
final class SomePlan {

    static final LocalDate TODAY = LocalDate.parse("2026-03-05");
    private static final PersonKey OWNER = new PersonKey("key-ann");
    private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");

    private SomePlan() {}

    static Plan of(Goal... goals) {
        PlanIssue issue = issue(1, PlanIssueKind.PLAN, Phase.DRAFT, "From engineer to lead", "", Optional.empty());
        return new Plan(PlanFacts.started(issue, OWNER, THEN), Optional.of(issue), List.of(goals));
    }

    static Goal goal(long id, int dueInDays, int... milestonesInDays) {
        return goal(id, Phase.DRAFT, dueInDays, EvidenceTally.NONE, Arrays.stream(milestonesInDays)
                .mapToObj(days -> milestone(id * 100 + days + 1_000, Phase.DRAFT, days)).toArray(Milestone[]::new));
    }

    static Goal goal(long id, Phase phase, int dueInDays, EvidenceTally evidence, Milestone... milestones) {
        PlanIssue issue = issue(id, PlanIssueKind.GOAL, phase, "Lead the migration with three people",
                "You will see me split the work and run the weekly planning.", Optional.of(TODAY.plusDays(dueInDays)));
        GoalFacts facts = GoalFacts.added(issue, 1, OWNER, 0).with(Optional.of(new Measure.Product("The old provider is off")),
                List.of(new TargetCompetency("leadership", Level.INDEPENDENT)),
                List.of(EvidenceRequirement.of(EvidenceKind.WORK_PRODUCT, 2, "")));
        return new Goal(facts, Optional.of(issue), List.of(milestones), evidence);
    }

    static Goal bare(long id, int dueInDays) {
        PlanIssue issue = issue(id, PlanIssueKind.GOAL, Phase.DRAFT, "Lead the migration with three people",
                "You will see me split the work and run the weekly planning.", Optional.of(TODAY.plusDays(dueInDays)));
        return new Goal(GoalFacts.added(issue, 1, OWNER, 0), Optional.of(issue), List.of(), EvidenceTally.NONE);
    }

    static Milestone milestone(long id, Phase phase, int dueInDays) {
        return new Milestone(issue(id, PlanIssueKind.MILESTONE, phase, "Step", "", Optional.of(TODAY.plusDays(dueInDays))),
                Optional.empty());
    }

    private static PlanIssue issue(long id, PlanIssueKind kind, Phase phase, String summary, String description,
            Optional<LocalDate> due) {
        return new PlanIssue(id, "GROW-" + id, 1, kind, summary, description, Optional.of(OWNER), due, phase.name(),
                phase, THEN, THEN, Optional.empty(), Optional.empty());
    }
}
