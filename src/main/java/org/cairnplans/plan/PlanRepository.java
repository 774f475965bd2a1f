package org.cairnplans.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cairnplans.people.PersonKey;

/**
 * Facts of plans, goals and milestones. Asks for nobody's rights: services do. Each reading call costs the same number of SQL
 * statements for one plan and for a thousand people's plans. Writing calls join the transaction open on the thread.
 */
public interface PlanRepository {

    /** Everything these people own, oldest plan first. */
    PlanRows ofOwners(Collection<PersonKey> owners);

    /** One plan with all that hangs on it; {@link PlanRows#NONE} when there is none under that id. */
    PlanRows ofPlan(long plan);

    /** Issue id of the plan that the goal belongs to. */
    Optional<Long> planOfGoal(long goal);

    /** Those of the issue ids that have rows, whether of a plan, a goal or a milestone. */
    List<Long> known(Collection<Long> issues);

    void add(PlanFacts plan);

    void add(GoalFacts goal);

    void add(MilestoneFacts milestone);

    /** Writes sharing and the time of the last change. */
    void save(PlanFacts plan);

    /** Writes measure, competencies, requirements (those with id 0 are new, those missing are gone) and the pause. */
    void save(GoalFacts goal);

    /** Inserts the row when the milestone has none yet. */
    void save(MilestoneFacts milestone);

    /** Notes that something of the plan changed that Jira does not know of. */
    void touch(long plan, Instant at);
}
