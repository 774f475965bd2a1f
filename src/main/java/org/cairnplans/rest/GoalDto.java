package org.cairnplans.rest;

import java.time.LocalDate;
import java.util.List;
import org.cairnplans.plan.EvidenceRequirement;
import org.cairnplans.plan.EvidenceTally;
import org.cairnplans.plan.Goal;
import org.cairnplans.plan.Milestone;
import org.cairnplans.plan.PlanIssue;
import org.cairnplans.plan.QuarterStrip;
import org.cairnplans.plan.TargetCompetency;

/**
 * A goal.
 *
 * @param id issue id
 * @param key null when the issue is gone
 * @param title null when the issue is gone
 * @param due ISO date or null
 * @param state DRAFT, ACTIVE, PAUSED, EVIDENCE_MISSING, ACHIEVED or DETACHED
 * @param progress percent
 * @param measure null when there is none yet
 * @param requirementsSettled how many requirements are met or waived
 */
public record GoalDto(
        long id,
        String key,
        String title,
        String behaviour,
        String due,
        String state,
        int progress,
        MeasureDto measure,
        List<CompetencyDto> competencies,
        List<RequirementDto> requirements,
        int requirementsSettled,
        List<MilestoneDto> milestones,
        List<QuarterDto> quarters) {

    static GoalDto of(Goal goal, LocalDate today) {
        return new GoalDto(
                goal.id(),
                goal.issue().map(PlanIssue::key).orElse(null),
                goal.issue().map(PlanIssue::summary).orElse(null),
                goal.issue().map(PlanIssue::description).orElse(null),
                goal.due().map(LocalDate::toString).orElse(null),
                goal.state().name(),
                goal.progress(),
                goal.facts().measure().map(MeasureDto::of).orElse(null),
                goal.facts().competencies().stream().map(CompetencyDto::of).toList(),
                goal.facts().requirements().stream().map(requirement -> RequirementDto.of(requirement, goal.evidence())).toList(),
                goal.settledRequirements(),
                goal.milestones().stream().map(MilestoneDto::of).toList(),
                QuarterStrip.of(goal.milestones(), today).quarters().stream().map(QuarterDto::of).toList());
    }

    /**
     * @param competency key of the catalogue
     * @param level 1 to 4
     */
    public record CompetencyDto(String competency, Integer level) {
        static CompetencyDto of(TargetCompetency target) {
            return new CompetencyDto(target.competency(), target.target().number());
        }
    }

    /**
     * @param id given by Cairn; absent for a new one
     * @param kind WORK_PRODUCT, CLIENT_FEEDBACK, PERFORMANCE_DATA or PEER_FEEDBACK
     * @param minimum how many confirmed items
     * @param confirmed how many there are; not read
     * @param waived reason, if the mentor let go of it; not read
     */
    public record RequirementDto(Long id, String kind, Integer minimum, String note, Integer confirmed, String waived) {
        static RequirementDto of(EvidenceRequirement requirement, EvidenceTally evidence) {
            return new RequirementDto(requirement.id(), requirement.kind().name(), requirement.minimum(), requirement.note(),
                    evidence.confirmed(requirement.kind()),
                    requirement.waiver().map(EvidenceRequirement.Waiver::reason).orElse(null));
        }
    }

    /** @param learned what was learned when it was closed; empty for nothing */
    public record MilestoneDto(long id, String key, String title, String due, boolean closed, String learned) {
        static MilestoneDto of(Milestone milestone) {
            return new MilestoneDto(milestone.issue().id(), milestone.issue().key(), milestone.issue().summary(),
                    milestone.issue().due().map(LocalDate::toString).orElse(null), milestone.isClosed(), milestone.learned());
        }
    }

    /** @param state NONE, OPEN, PARTLY, DONE or OVERDUE */
    public record QuarterDto(int year, int quarter, int milestones, int closed, String state) {
        static QuarterDto of(QuarterStrip.Quarter quarter) {
            return new QuarterDto(quarter.year(), quarter.number(), quarter.milestones(), quarter.closed(),
                    quarter.state().name());
        }
    }
}
