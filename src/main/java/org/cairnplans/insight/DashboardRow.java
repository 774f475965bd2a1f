package org.cairnplans.insight;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.Phase;

/**
 * One person.
 *
 * @param mentors active ones, or else the last one whose pairing is over
 * @param plan empty when the viewer may read none, whether or not there is one
 * @param action what the viewer could do; empty for nothing
 */
public record DashboardRow(PersonKey person, List<MentorSeen> mentors, Optional<PlanSeen> plan, Optional<Action> action) {

    public DashboardRow {
        Objects.requireNonNull(person, "person");
        mentors = List.copyOf(mentors);
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(action, "action");
    }

    static DashboardRow of(DashboardScope scope, PersonKey person, List<MentorSeen> mentors, Optional<PlanSeen> plan) {
        return new DashboardRow(person, mentors, plan, plan.flatMap(seen -> actionOn(scope, seen)));
    }

    private static Optional<Action> actionOn(DashboardScope scope, PlanSeen plan) {
        if (plan.phase() != Phase.ACTIVE) {
            return Optional.empty();
        }
        if (scope == DashboardScope.MENTEES && plan.unread() > 0) {
            return Optional.of(Action.READ_EVIDENCE);
        }
        return plan.overdue() ? Optional.of(Action.ASK_ABOUT_MILESTONE) : Optional.empty();
    }

    /** What is worth doing next. Says something about the work, never about the person. */
    public enum Action {
        /** As mentor: evidence waits to be confirmed or asked about. */
        READ_EVIDENCE,
        /** The date of an open milestone has passed: ask what is in the way. */
        ASK_ABOUT_MILESTONE
    }
}
