package org.cairnplans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A goal as its reader may see it.
 *
 * @param issue empty when Jira does not have it any more (only the owner is told of such goals)
 * @param milestones by due date, those without one last
 */
public record Goal(GoalFacts facts, Optional<PlanIssue> issue, List<Milestone> milestones, EvidenceTally evidence) {

    /** Until the evidence is there, work done is not yet proof (product.md 5.5). */
    private static final int CAP_WITHOUT_EVIDENCE = 90;

    public Goal {
        milestones = List.copyOf(milestones);
    }

    public long id() {
        return facts.issue();
    }

    public GoalState state() {
        if (issue.isEmpty() || facts.lost().isPresent()) {
            return GoalState.DETACHED;
        }
        return switch (issue.get().phase()) {
            case DRAFT -> GoalState.DRAFT;
            case ACTIVE -> facts.paused().isPresent() ? GoalState.PAUSED : GoalState.ACTIVE;
            case CLOSED -> hasAllEvidence() ? GoalState.ACHIEVED : GoalState.EVIDENCE_MISSING;
        };
    }

    /** Whether every requirement is met by confirmed items or waived. A goal without requirements proves nothing. */
    public boolean hasAllEvidence() {
        return !facts.requirements().isEmpty() && settledRequirements() == facts.requirements().size();
    }

    public int settledRequirements() {
        return (int) facts.requirements().stream()
                .filter(requirement -> requirement.isSettled(evidence.confirmed(requirement.kind())))
                .count();
    }

    /**
     * Percent: the weight of closed milestones, at most 90 until all evidence is there. Never from counts of issues. Without
     * milestones nothing is known until the goal is achieved.
     */
    public int progress() {
        if (milestones.isEmpty()) {
            return state() == GoalState.ACHIEVED ? 100 : 0;
        }
        int all = milestones.stream().mapToInt(Milestone::weight).sum();
        int closed = milestones.stream().filter(Milestone::isClosed).mapToInt(Milestone::weight).sum();
        int percent = closed * 100 / all;
        return hasAllEvidence() ? percent : Math.min(percent, CAP_WITHOUT_EVIDENCE);
    }

    public Optional<LocalDate> due() {
        return issue.flatMap(PlanIssue::due);
    }
}
