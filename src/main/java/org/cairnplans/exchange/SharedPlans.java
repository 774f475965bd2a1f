package org.cairnplans.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.people.Person;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.Goal;
import org.cairnplans.plan.Milestone;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanIssue;
import org.cairnplans.plan.QuarterStrip;

/** Writes plans in the words of the exchange. */
final class SharedPlans {

    private final Map<PersonKey, Person> names;
    private final LocalDate today;

    /** @param names those who own the plans; a missing one was deleted */
    SharedPlans(Map<PersonKey, Person> names, LocalDate today) {
        this.names = names;
        this.today = today;
    }

    /** @param plan one that has its issue */
    SharedPlan of(Plan plan) {
        PlanIssue issue = plan.issue().orElseThrow();
        List<Milestone> milestones = plan.goals().stream().flatMap(goal -> goal.milestones().stream()).toList();
        return new SharedPlan(
                issue.key(),
                issue.summary(),
                Optional.ofNullable(names.get(plan.owner())).map(Person::displayName).orElse(""),
                word(plan.phase()),
                day(issue.due()),
                plan.lastChange().toString(),
                plan.goals().stream().map(this::goal).toList(),
                QuarterStrip.of(milestones, today).quarters().stream().map(SharedPlans::quarter).toList());
    }

    private SharedGoal goal(Goal goal) {
        return new SharedGoal(
                goal.issue().map(PlanIssue::key).orElse(""),
                goal.issue().map(PlanIssue::summary).orElse(goal.facts().key()),
                word(goal.state()),
                day(goal.due()),
                goal.progress(),
                goal.settledRequirements(),
                goal.facts().requirements().size(),
                goal.milestones().stream().map(this::milestone).toList());
    }

    private SharedMilestone milestone(Milestone milestone) {
        PlanIssue issue = milestone.issue();
        return new SharedMilestone(
                issue.key(), issue.summary(), day(issue.due()), milestone.isClosed(), milestone.isOverdue(today));
    }

    private static SharedQuarter quarter(QuarterStrip.Quarter quarter) {
        return new SharedQuarter(quarter.year(), quarter.number(), quarter.milestones(), quarter.closed(), word(quarter.state()),
                quarter.current());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
