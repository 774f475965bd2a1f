package org.cairnplans.plan;

import java.time.Instant;
import java.util.Optional;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.Loss;

/**
 * What Cairn knows of a plan besides its Jira issue.
 *
 * @param issue id of the issue
 * @param key the issue's key when the row was last written, for exports; never used to find it
 * @param withMentor the owner shows even the draft to the mentor
 * @param withManager the owner shares the active or closed plan with the manager
 * @param evidenceLinks the owner wants native links between work items and goals
 * @param touched when something of the plan changed last that Jira does not know of (evidence, measures, sharing)
 * @param lost set while the issue is not there, or not what it was
 */
public record PlanFacts(
        long issue,
        String key,
        PersonKey owner,
        boolean withMentor,
        boolean withManager,
        boolean evidenceLinks,
        Instant created,
        Instant touched,
        Optional<Loss> lost) {

    public static PlanFacts started(PlanIssue issue, PersonKey owner, Instant now) {
        return new PlanFacts(issue.id(), issue.key(), owner, false, false, false, now, now, Optional.empty());
    }

    PlanFacts shared(boolean mentor, boolean manager, boolean links, Instant now) {
        return new PlanFacts(issue, key, owner, mentor, manager, links, created, now, lost);
    }
}
