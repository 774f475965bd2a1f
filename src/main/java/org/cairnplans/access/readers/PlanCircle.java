package org.cairnplans.access.readers;

import java.util.Set;
import org.cairnplans.access.Sharing;

/**
 * The issues of one plan that carry the readers field, and how far the plan is shared. Milestones are not named: they are found
 * as sub-tasks of the goals.
 *
 * @param plan issue id of the plan
 * @param goals issue ids of its goals, without detached ones
 */
public record PlanCircle(long plan, Set<Long> goals, Sharing sharing) {

    public PlanCircle {
        goals = Set.copyOf(goals);
    }
}
