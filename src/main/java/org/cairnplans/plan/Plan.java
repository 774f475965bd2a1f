package org.cairnplans.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cairnplans.access.Sharing;
import org.cairnplans.access.Subject;
import org.cairnplans.people.PersonKey;

/**
 * A plan as its reader may see it.
 *
 * @param issue empty when Jira does not have it any more (only the owner is told of such plans)
 * @param goals in their order
 */
public record Plan(PlanFacts facts, Optional<PlanIssue> issue, List<Goal> goals) {

    public Plan {
        goals = List.copyOf(goals);
    }

    public long id() {
        return facts.issue();
    }

    public PersonKey owner() {
        return facts.owner();
    }

    /** A plan without an issue is nobody's but its owner's, like a draft. */
    public Phase phase() {
        return issue.map(PlanIssue::phase).orElse(Phase.DRAFT);
    }

    public boolean isDetached() {
        return issue.isEmpty() || facts.lost().isPresent();
    }

    public Sharing sharing() {
        return sharing(facts, phase());
    }

    static Sharing sharing(PlanFacts facts, Phase phase) {
        return new Sharing(phase == Phase.DRAFT, facts.withMentor(), facts.withManager());
    }

    public Subject subject() {
        return new Subject(owner(), sharing());
    }

    public Optional<Goal> goal(long id) {
        return goals.stream().filter(goal -> goal.id() == id).findFirst();
    }

    /** When anything of it changed last, in Jira or in Cairn. */
    public Instant lastChange() {
        Stream<Instant> inJira = Stream.concat(issue.stream(), goals.stream().flatMap(goal ->
                Stream.concat(goal.issue().stream(), goal.milestones().stream().map(Milestone::issue)))).map(PlanIssue::updated);
        return inJira.filter(updated -> updated.isAfter(facts.touched())).max(Instant::compareTo).orElse(facts.touched());
    }
}
