package org.cairnplans.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.Loss;

/**
 * What Cairn knows of a goal besides its Jira issue.
 *
 * @param issue id of the issue
 * @param key the issue's key when the row was last written, for exports; never used to find it
 * @param plan issue id of the plan it belongs to
 * @param position order within the plan, from 0
 * @param competencies the main one first, at most three
 * @param paused since when it rests; empty when it does not
 * @param lost set while the issue is not there, or not what it was
 */
public record GoalFacts(
        long issue,
        String key,
        long plan,
        PersonKey owner,
        int position,
        Optional<Measure> measure,
        List<TargetCompetency> competencies,
        List<EvidenceRequirement> requirements,
        Optional<Instant> paused,
        Optional<Loss> lost) {

    public GoalFacts {
        competencies = List.copyOf(competencies);
        requirements = List.copyOf(requirements);
    }

    static GoalFacts added(PlanIssue issue, long plan, PersonKey owner, int position) {
        return new GoalFacts(issue.id(), issue.key(), plan, owner, position, Optional.empty(), List.of(), List.of(),
                Optional.empty(), Optional.empty());
    }

    GoalFacts with(Optional<Measure> newMeasure, List<TargetCompetency> newCompetencies,
            List<EvidenceRequirement> newRequirements) {
        return new GoalFacts(issue, key, plan, owner, position, newMeasure, newCompetencies, newRequirements, paused, lost);
    }

    GoalFacts pausedSince(Optional<Instant> since) {
        return new GoalFacts(issue, key, plan, owner, position, measure, competencies, requirements, since, lost);
    }

    public Optional<EvidenceRequirement> requirement(long id) {
        return requirements.stream().filter(requirement -> requirement.id() == id).findFirst();
    }
}
