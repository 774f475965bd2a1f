package org.cairnplans.confluence;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.cairnplans.confluence.MilestonesView.Row;
import org.cairnplans.confluence.PlanView.GoalView;
import org.cairnplans.exchange.SharedGoal;
import org.cairnplans.exchange.SharedMilestone;
import org.cairnplans.exchange.SharedPlan;

/** Makes what templates print of what Jira answered. */
final class PlanViews {

    private static final Comparator<Due> BY_DATE = Comparator.comparing((Due due) -> due.milestone().due().isEmpty())
            .thenComparing(due -> due.milestone().due());

    private record Due(SharedGoal goal, SharedMilestone milestone) {}

    private final Words words;
    private final Days days;
    private final URI jira;
    private final String madeFor;

    /** @param madeFor printed on files the reader takes away; empty on the screen */
    PlanViews(Words words, Days days, URI jira, String madeFor) {
        this.words = words;
        this.days = days;
        this.jira = jira;
        this.madeFor = madeFor;
    }

    PlanView plan(SharedPlan plan) {
        return new PlanView(
                plan.title(),
                browse(plan.key()),
                plan.owner(),
                words.state(plan.phase()),
                Words.lozenge(plan.phase()),
                days.day(plan.due()),
                days.dayOf(plan.changed()),
                madeFor,
                plan.goals().stream().map(this::goal).toList());
    }

    private GoalView goal(SharedGoal goal) {
        int percent = Math.max(0, Math.min(100, goal.progress()));
        return new GoalView(
                goal.title(),
                browse(goal.key()),
                words.state(goal.state()),
                Words.lozenge(goal.state()),
                days.day(goal.due()),
                words.text("cairn.confluence.percent", percent),
                percent,
                goal.required() == 0 ? "" : words.text("cairn.confluence.count", goal.settled(), goal.required()));
    }

    /** @param drawn whether a timeline may be drawn */
    MilestonesView milestones(SharedPlan plan, boolean drawn) {
        List<Row> rows = plan.goals().stream()
                .flatMap(goal -> goal.milestones().stream().map(milestone -> new Due(goal, milestone)))
                .sorted(BY_DATE).map(this::row).toList();
        return new MilestonesView(
                plan.title(), browse(plan.key()), plan.owner(), madeFor, rows, drawn ? new Pile(words).of(plan) : null);
    }

    private Row row(Due due) {
        SharedMilestone milestone = due.milestone();
        return new Row(
                milestone.title(),
                browse(milestone.key()),
                due.goal().title(),
                days.day(milestone.due()),
                words.milestoneState(milestone),
                Words.lozenge(Pile.kind(milestone)));
    }

    private String browse(String key) {
        return key.isEmpty() ? "" : jira + "/browse/" + key;
    }
}
