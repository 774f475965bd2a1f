package org.cairnplans.rest;

import java.time.LocalDate;
import java.util.List;
import org.cairnplans.people.PersonNames;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanIssue;

/**
 * A plan with its goals.
 *
 * @param id issue id
 * @param key null when the issue is gone
 * @param phase DRAFT, ACTIVE or CLOSED
 * @param detached the issue is gone, or not what it was
 * @param lastChange ISO instant
 */
public record PlanDto(
        long id,
        String key,
        String title,
        String aspiration,
        PersonDto owner,
        String phase,
        boolean detached,
        String created,
        String lastChange,
        List<GoalDto> goals) {

    static PlanDto of(Plan plan, PersonNames names, LocalDate today) {
        return new PlanDto(
                plan.id(),
                plan.issue().map(PlanIssue::key).orElse(null),
                plan.issue().map(PlanIssue::summary).orElse(null),
                plan.issue().map(PlanIssue::description).orElse(null),
                PersonDto.of(plan.owner(), names),
                plan.phase().name(),
                plan.isDetached(),
                plan.facts().created().toString(),
                plan.lastChange().toString(),
                plan.goals().stream().map(goal -> GoalDto.of(goal, today)).toList());
    }
}
