package org.cairnplans.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cairnplans.plan.EvidenceTally;
import org.cairnplans.plan.Goal;
import org.cairnplans.plan.Milestone;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanIssue;
import org.cairnplans.plan.QuarterStrip;

/**
 * A shared plan in one row.
 *
 * @param key of the plan's issue, for the link
 * @param settled evidence requirements that are met or waived
 * @param required evidence requirements in all
 * @param questions evidence items with a question that waits for the mentee's answer
 * @param unread evidence items that wait for the mentor
 * @param overdue an open milestone's date has passed
 */
public record PlanSeen(
        String key,
        String title,
        Phase phase,
        QuarterStrip strip,
        int settled,
        int required,
        int questions,
        int unread,
        boolean overdue,
        Instant lastChange) {

    static PlanSeen of(Plan plan, LocalDate today) {
        List<Milestone> milestones = plan.goals().stream().flatMap(goal -> goal.milestones().stream()).toList();
        List<EvidenceTally> tallies = plan.goals().stream().map(Goal::evidence).toList();
        PlanIssue issue = plan.issue().orElseThrow();
        return new PlanSeen(
                issue.key(),
                issue.summary(),
                issue.phase(),
                QuarterStrip.of(milestones, today),
                plan.goals().stream().mapToInt(Goal::settledRequirements).sum(),
                plan.goals().stream().mapToInt(goal -> goal.facts().requirements().size()).sum(),
                tallies.stream().mapToInt(EvidenceTally::asked).sum(),
                tallies.stream().mapToInt(EvidenceTally::waiting).sum(),
                milestones.stream().anyMatch(milestone -> milestone.isOverdue(today)),
                plan.lastChange());
    }
}
