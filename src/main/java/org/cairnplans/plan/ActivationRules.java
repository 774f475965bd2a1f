package org.cairnplans.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cairnplans.problem.Violations;

/**
 * What a plan must have before it is activated (product.md 5.3). Goals that are closed already are left alone: what is done is
 * done.
 *
 * <p>T2 asks for a milestone in each quarter that a goal touches. A goal that dips a few days into a quarter would be refused by
 * that; so the gap of 100 days, which says the same wherever in the quarter one begins, stops the activation, and a quarter
 * without a milestone only warns.
 */
public final class ActivationRules {

    private static final int GOALS_ADVISED = 3;
    private static final int GOALS_TOO_MANY = 6;
    private static final int LONGEST_GAP_DAYS = 100;
    private static final int EARLY_WIN_DAYS = 45;
    /** Of a quarter that a goal only touches nobody expects a milestone. */
    private static final int SERIOUS_PART_OF_QUARTER_DAYS = 30;

    private final GoalRules rules;

    public ActivationRules(GoalRules rules) {
        this.rules = rules;
    }

    /** Everything at once, blocks before warnings. Empty when nothing is wrong. */
    public List<Finding> findings(Plan plan, LocalDate today) {
        List<Goal> goals = plan.goals().stream().filter(ActivationRules::isOpen).toList();
        List<Finding> found = new ArrayList<>();
        if (goals.isEmpty()) {
            found.add(Finding.block("goals", "cairn.plan.rule.goals.none"));
        }
        if (goals.size() >= GOALS_TOO_MANY) {
            found.add(Finding.block("goals", "cairn.plan.rule.a1.block", goals.size(), GOALS_TOO_MANY - 1));
        } else if (goals.size() > GOALS_ADVISED) {
            found.add(Finding.warn("goals", "cairn.plan.rule.a1.warn", goals.size(), GOALS_ADVISED));
        }
        goals.forEach(goal -> ofGoal(plan, goal, today).forEach(finding -> found.add(finding.about(goal.id()))));
        found.sort((one, other) -> Boolean.compare(other.blocks(), one.blocks()));
        return List.copyOf(found);
    }

    private List<Finding> ofGoal(Plan plan, Goal goal, LocalDate today) {
        PlanIssue issue = goal.issue().orElseThrow();
        List<Finding> found = new ArrayList<>();
        Violations wrong = new Violations();
        GoalDraft now = new GoalDraft(issue.summary(), issue.description(), issue.due());
        rules.checkTexts(wrong, "", now);
        if (goal.state() == GoalState.DRAFT) {
            rules.checkDue(wrong, "", issue.due(), plan.issue().flatMap(PlanIssue::due), today);
        }
        wrong.list().forEach(violation -> found.add(new Finding(Finding.Severity.BLOCK, Optional.empty(), violation)));
        if (goal.facts().competencies().isEmpty()) {
            found.add(Finding.block("competencies", "cairn.plan.rule.s3"));
        }
        if (goal.facts().measure().isEmpty()) {
            found.add(Finding.block("measure", "cairn.plan.rule.m1"));
        }
        if (goal.facts().requirements().isEmpty()) {
            found.add(Finding.block("requirements", "cairn.plan.rule.m3"));
        }
        issue.due().ifPresent(due -> found.addAll(ofMilestones(goal, due, today)));
        return found;
    }

    /** T2 and T3. */
    private static List<Finding> ofMilestones(Goal goal, LocalDate due, LocalDate today) {
        List<LocalDate> days = goal.milestones().stream()
                .flatMap(milestone -> milestone.issue().due().stream()).sorted().toList();
        if (days.isEmpty()) {
            return List.of(Finding.block("milestones", "cairn.plan.rule.t2.none"));
        }
        List<Finding> found = new ArrayList<>();
        LocalDate from = days.get(0).isBefore(today) ? days.get(0) : today;
        LocalDate before = from;
        for (LocalDate day : days) {
            if (ChronoUnit.DAYS.between(before, day) > LONGEST_GAP_DAYS) {
                found.add(Finding.block("milestones", "cairn.plan.rule.t2.gap", LONGEST_GAP_DAYS));
                break;
            }
            before = day;
        }
        LocalDate last = days.get(days.size() - 1);
        if (last.isAfter(due)) {
            found.add(Finding.block("milestones", "cairn.plan.rule.t2.late"));
        } else if (ChronoUnit.DAYS.between(last, due) > LONGEST_GAP_DAYS) {
            found.add(Finding.block("milestones", "cairn.plan.rule.t2.gap", LONGEST_GAP_DAYS));
        }
        quarterWithout(days, from, due).ifPresent(quarter ->
                found.add(Finding.warn("milestones", "cairn.plan.rule.t2.quarter", (quarter.getMonthValue() + 2) / 3,
                        String.valueOf(quarter.getYear()))));
        if (days.get(0).isAfter(today.plusDays(EARLY_WIN_DAYS))) {
            found.add(Finding.warn("milestones", "cairn.plan.rule.t3", EARLY_WIN_DAYS));
        }
        return found;
    }

    private static Optional<YearMonth> quarterWithout(List<LocalDate> days, LocalDate from, LocalDate due) {
        YearMonth start = YearMonth.of(from.getYear(), (from.getMonthValue() - 1) / 3 * 3 + 1);
        for (YearMonth quarter = start; !quarter.atDay(1).isAfter(due); quarter = quarter.plusMonths(3)) {
            LocalDate first = quarter.atDay(1);
            LocalDate next = quarter.plusMonths(3).atDay(1);
            LocalDate begin = first.isBefore(from) ? from : first;
            LocalDate end = next.isAfter(due) ? due.plusDays(1) : next;
            boolean serious = ChronoUnit.DAYS.between(begin, end) >= SERIOUS_PART_OF_QUARTER_DAYS;
            if (serious && days.stream().noneMatch(day -> !day.isBefore(first) && day.isBefore(next))) {
                return Optional.of(quarter);
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(Goal goal) {
        return goal.issue().filter(issue -> issue.phase() != Phase.CLOSED).isPresent() && goal.facts().lost().isEmpty();
    }
}
