package org.cairnplans.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cairnplans.access.Action;
import org.cairnplans.access.Datum;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.NotKnownException;

/**
 * Reads plans for a viewer: what Jira shows them and the policy allows, nothing else. A constant number of SQL statements and one
 * Jira search, however many people and plans.
 */
public final class PlanReader {

    private static final Comparator<Milestone> BY_DUE =
            Comparator.comparing((Milestone milestone) -> milestone.issue().due().orElse(LocalDate.MAX))
                    .thenComparing(m -> m.issue().id());

    private final PlanRepository plans;
    private final PlanIssues issues;
    private final EvidenceTallies evidence;

    public PlanReader(PlanRepository plans, PlanIssues issues, EvidenceTallies evidence) {
        this.plans = plans;
        this.issues = issues;
        this.evidence = evidence;
    }

    /** @throws NotKnownException when there is no such plan for this viewer */
    public Plan plan(ViewerAccess access, long id) {
        return read(access, plans.ofPlan(id)).stream().findFirst().orElseThrow(() -> new NotKnownException("plan"));
    }

    /** The plan that the goal belongs to, with the goal in it. */
    public Plan planOfGoal(ViewerAccess access, long goal) {
        return plans.planOfGoal(goal)
                .map(plan -> plan(access, plan))
                .filter(plan -> plan.goal(goal).isPresent())
                .orElseThrow(() -> new NotKnownException("goal"));
    }

    public Goal goal(ViewerAccess access, long id) {
        return planOfGoal(access, id).goal(id).orElseThrow(() -> new NotKnownException("goal"));
    }

    /** The plan, for somebody who wants to do that with it. */
    public Plan planFor(ViewerAccess access, Action action, long id) {
        Plan plan = plan(access, id);
        access.require(action, Datum.PLAN_HEAD, plan.subject());
        return plan;
    }

    /** The plan that the goal belongs to, for somebody who wants to do that with the goal. */
    public Plan planOfGoalFor(ViewerAccess access, Action action, long goal) {
        Plan plan = planOfGoal(access, goal);
        access.require(action, Datum.GOALS, plan.subject());
        return plan;
    }

    /** Every plan of these people that the viewer may read, the oldest first. */
    public List<Plan> ofOwners(ViewerAccess access, Collection<PersonKey> owners) {
        return owners.isEmpty() ? List.of() : read(access, plans.ofOwners(owners));
    }

    private List<Plan> read(ViewerAccess access, PlanRows rows) {
        if (rows.plans().isEmpty()) {
            return List.of();
        }
        List<Long> ids = new ArrayList<>(rows.plans().stream().map(PlanFacts::issue).toList());
        rows.goals().forEach(goal -> ids.add(goal.issue()));
        List<PlanIssue> seen = issues.byIdsWithMilestones(access.viewer().person(), ids);
        Map<Long, PlanIssue> byId = seen.stream().collect(toMap(PlanIssue::id, Function.identity(), (one, same) -> one));
        Map<Long, List<PlanIssue>> byGoal = seen.stream()
                .filter(issue -> issue.kind() == PlanIssueKind.MILESTONE && issue.parent().isPresent())
                .distinct()
                .collect(groupingBy(issue -> issue.parent().get()));
        List<Plan> visible = rows.plans().stream()
                .map(facts -> new Plan(facts, Optional.ofNullable(byId.get(facts.issue())), List.of()))
                .filter(plan -> isVisible(access, plan))
                .toList();
        Set<PersonKey> owners = Set.copyOf(visible.stream().map(Plan::owner).toList());
        Map<Long, EvidenceTally> tallies = owners.isEmpty() ? Map.of() : evidence.ofOwners(owners);
        Map<Long, List<GoalFacts>> goals = rows.goals().stream().collect(groupingBy(GoalFacts::plan));
        return visible.stream()
                .map(plan -> new Plan(plan.facts(), plan.issue(), goals.getOrDefault(plan.id(), List.of()).stream()
                        .map(goal -> new Goal(
                                goal,
                                Optional.ofNullable(byId.get(goal.issue())),
                                milestones(byGoal.getOrDefault(goal.issue(), List.of()), rows.milestones()),
                                tallies.getOrDefault(goal.issue(), EvidenceTally.NONE)))
                        .filter(goal -> goal.issue().isPresent() || isOwner(access, plan))
                        .toList()))
                .toList();
    }

    /** What Jira hides is hidden here too; only the owner is told that a plan's issue is gone. */
    private static boolean isVisible(ViewerAccess access, Plan plan) {
        return (plan.issue().isPresent() || isOwner(access, plan)) && access.may(Action.READ, Datum.PLAN_HEAD, plan.subject());
    }

    private static boolean isOwner(ViewerAccess access, Plan plan) {
        return access.viewer().person().equals(plan.owner());
    }

    private static List<Milestone> milestones(List<PlanIssue> subtasks, Map<Long, MilestoneFacts> facts) {
        return subtasks.stream()
                .map(issue -> new Milestone(issue, Optional.ofNullable(facts.get(issue.id()))))
                .sorted(BY_DUE)
                .toList();
    }
}
