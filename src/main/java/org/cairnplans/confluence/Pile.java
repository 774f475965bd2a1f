package org.cairnplans.confluence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cairnplans.confluence.MilestonesView.Column;
import org.cairnplans.confluence.MilestonesView.Stone;
import org.cairnplans.confluence.MilestonesView.Timeline;
import org.cairnplans.exchange.SharedMilestone;
import org.cairnplans.exchange.SharedPlan;
import org.cairnplans.exchange.SharedQuarter;

/** Draws milestones as piles of stones, one for each quarter. */
final class Pile {

    private static final int COLUMN = 96;
    private static final int BASELINE = 128;
    private static final int HEIGHT = 184;
    private static final int MOST_STONES = 6;
    private static final int STONE_HALF_HEIGHT = 8;
    private static final int BROADEST = 34;
    private static final int NARROWER_BY = 4;

    /** What is done carries what is still to come. */
    private static final Comparator<SharedMilestone> DONE_BELOW =
            Comparator.comparing((SharedMilestone milestone) -> !milestone.closed()).thenComparing(SharedMilestone::due);

    private final Words words;

    Pile(Words words) {
        this.words = words;
    }

    /** Null when no milestone has a date. */
    Timeline of(SharedPlan plan) {
        if (plan.quarters().isEmpty()) {
            return null;
        }
        List<Column> columns = new ArrayList<>();
        for (SharedQuarter quarter : plan.quarters()) {
            columns.add(column(quarter, columns.size() * COLUMN, within(plan, quarter)));
        }
        return new Timeline(columns.size() * COLUMN, HEIGHT, BASELINE,
                words.text("cairn.confluence.timeline.label", plan.title()), columns);
    }

    private static List<SharedMilestone> within(SharedPlan plan, SharedQuarter quarter) {
        return plan.goals().stream().flatMap(goal -> goal.milestones().stream())
                .filter(milestone -> Days.isIn(milestone.due(), quarter.year(), quarter.number()))
                .sorted(DONE_BELOW).toList();
    }

    private Column column(SharedQuarter quarter, int x, List<SharedMilestone> milestones) {
        List<Stone> stones = new ArrayList<>();
        for (SharedMilestone milestone : milestones.subList(0, Math.min(MOST_STONES, milestones.size()))) {
            int level = stones.size();
            stones.add(new Stone(BASELINE - STONE_HALF_HEIGHT - level * 2 * STONE_HALF_HEIGHT, BROADEST - level * NARROWER_BY,
                    STONE_HALF_HEIGHT, kind(milestone), milestone.title() + " (" + words.milestoneState(milestone) + ")"));
        }
        int hidden = milestones.size() - stones.size();
        int top = BASELINE - stones.size() * 2 * STONE_HALF_HEIGHT;
        return new Column(
                x,
                COLUMN,
                x + COLUMN / 2,
                words.text("cairn.confluence.quarter", quarter.number(), String.valueOf(quarter.year())),
                words.quarterState(quarter),
                quarter.current(),
                quarter.milestones() == 0 ? "" : words.text("cairn.confluence.count", quarter.closed(), quarter.milestones()),
                hidden > 0 ? "+" + hidden : "",
                top - STONE_HALF_HEIGHT,
                stones);
    }

    static String kind(SharedMilestone milestone) {
        return milestone.closed() ? "done" : milestone.overdue() ? "overdue" : "open";
    }
}
