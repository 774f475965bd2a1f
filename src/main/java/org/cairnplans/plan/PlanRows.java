package org.cairnplans.plan;

import java.util.List;
import java.util.Map;

/**
 * Facts of some plans, as they come from the tables.
 *
 * @param goals in the order of their positions
 * @param milestones by issue id
 */
public record PlanRows(List<PlanFacts> plans, List<GoalFacts> goals, Map<Long, MilestoneFacts> milestones) {

    public static final PlanRows NONE = new PlanRows(List.of(), List.of(), Map.of());

    public PlanRows {
        plans = List.copyOf(plans);
        goals = List.copyOf(goals);
        milestones = Map.copyOf(milestones);
    }
}
