package org.cairnplans.plan;

import java.util.List;
import java.util.Optional;

/**
 * The new values of a goal, all of them, and why.
 *
 * @param goal title, behaviour and due date
 * @param measure empty for none
 * @param requirements with the ids of those that stay; id 0 is new; waivers are kept as they are
 * @param reason needed when the goal is active
 */
public record GoalChange(
        GoalDraft goal,
        Optional<MeasureDraft> measure,
        List<TargetCompetency> competencies,
        List<EvidenceRequirement> requirements,
        Optional<RevisionReason> reason,
        String why) {

    public GoalChange {
        competencies = List.copyOf(competencies);
        requirements = List.copyOf(requirements);
        why = why == null ? "" : why.strip();
    }
}
