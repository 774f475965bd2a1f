package org.cairnplans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/**
 * Plans, goals and milestones as Jira issues. Every call acts as the person named first: Jira's own permissions and issue
 * security hold, and what that person may not browse is simply not there. Only Cairn's issue types are answered.
 *
 * <p>A write is committed in Jira when the call returns. It throws {@link org.cairnplans.problem.InvalidInputException} with
 * Jira's message when Jira refuses the values, {@link org.cairnplans.problem.RefusedException} when the person lacks the Jira
 * permission, {@link org.cairnplans.problem.NotKnownException} when the issue is not there.
 */
public interface PlanIssues {

    Optional<PlanIssue> byId(PersonKey viewer, long id);

    /** The key may be an old one, from before a move. */
    Optional<PlanIssue> byKey(PersonKey viewer, String key);

    /** Those of the ids the viewer may see. One search for up to 1,000 ids, in no particular order. */
    List<PlanIssue> byIds(PersonKey viewer, Collection<Long> ids);

    /** These issues and the milestones of those that are goals: one search for up to 1,000 ids. */
    List<PlanIssue> byIdsWithMilestones(PersonKey viewer, Collection<Long> ids);

    /**
     * Those of the goals that have an open milestone, among those the viewer may see, whose date has passed or is today: one
     * search for up to 1,000 ids, which brings such milestones only.
     */
    Set<Long> goalsWithLateMilestones(PersonKey viewer, Collection<Long> goals, LocalDate today);

    PlanIssue create(PersonKey author, NewPlanIssue issue);

    PlanIssue change(PersonKey author, long id, PlanIssueChange change);

    /**
     * Runs a transition that leads to a status of the phase's category, if the workflow offers one to this person now. Nothing
     * happens when the issue is in that phase already.
     *
     * @throws org.cairnplans.problem.ConflictException when the workflow offers no such transition
     */
    PlanIssue advance(PersonKey author, long id, Phase target);

    /**
     * What this person has created since, newest first, at most 100. Lets a repair find an issue that was created in the very
     * moment before the write was cut, when its id had not been written down yet.
     */
    List<PlanIssue> reportedSince(PersonKey reporter, Instant moment);

    /** Deletes the issue with its sub-tasks. Only for undoing what an interrupted write of Cairn's own created. */
    void delete(PersonKey author, long id);

    /** Links plan "includes" goal. Does nothing when the link exists. */
    void linkGoal(PersonKey author, long plan, long goal);
}
