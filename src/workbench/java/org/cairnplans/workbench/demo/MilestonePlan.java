package org.cairnplans.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The milestones of one goal of the story. Cairn asks for one in each calendar quarter that a goal touches and for no gap above
 * 100 days; since the story moves with the day it is told on, a look back is added where a quarter would stay empty.
 */
final class MilestonePlan {

    private static final int LONGEST_GAP = 95;

    private final List<Step> steps = new ArrayList<>();
    private final LocalDate today;

    private MilestonePlan(LocalDate today) {
        this.today = today;
    }

    static MilestonePlan of(JsonNode goal, int activatedDaysAgo, LocalDate today) {
        MilestonePlan plan = new MilestonePlan(today);
        goal.get("milestones").forEach(milestone -> plan.steps.add(new Step(
                milestone.get("title").asText(),
                milestone.get("due").asInt(),
                milestone.has("closed") ? Optional.of(milestone.get("closed").asInt()) : Optional.empty(),
                milestone.path("learned").asText(""))));
        plan.lookBackInEmptyQuarters(today.minusDays(activatedDaysAgo), today.minusDays(goal.get("due").asInt()));
        plan.lookBackInLongGaps(activatedDaysAgo, goal.get("due").asInt());
        return plan;
    }

    /** In the order of their due dates. */
    List<Step> steps() {
        return steps.stream().sorted(Comparator.comparingInt(step -> -step.dueDaysAgo())).toList();
    }

    private void lookBackInEmptyQuarters(LocalDate from, LocalDate to) {
        for (LocalDate start = from; !start.isAfter(to); start = nextQuarter(start)) {
            LocalDate quarter = start;
            boolean covered = steps.stream().map(step -> today.minusDays(step.dueDaysAgo())).anyMatch(due -> sameQuarter(due, quarter));
            if (!covered) {
                LocalDate last = nextQuarter(start).minusDays(1);
                LocalDate end = last.isAfter(to) ? to : last;
                addLookBack(start.plusDays(ChronoUnit.DAYS.between(start, end) / 2));
            }
        }
    }

    private void lookBackInLongGaps(int activatedDaysAgo, int dueDaysAgo) {
        int before = activatedDaysAgo;
        for (Step step : steps()) {
            for (int day = before; day - step.dueDaysAgo() > LONGEST_GAP; day -= LONGEST_GAP) {
                addLookBack(today.minusDays(day - (long) LONGEST_GAP));
            }
            before = step.dueDaysAgo();
        }
        for (int day = before; day - dueDaysAgo > LONGEST_GAP; day -= LONGEST_GAP) {
            addLookBack(today.minusDays(day - (long) LONGEST_GAP));
        }
    }

    private void addLookBack(LocalDate due) {
        int daysAgo = (int) ChronoUnit.DAYS.between(due, today);
        steps.add(new Step(
                "Look back on Q" + due.get(IsoFields.QUARTER_OF_YEAR) + " " + due.getYear(), daysAgo,
                daysAgo > 0 ? Optional.of(daysAgo) : Optional.empty(),
                daysAgo > 0 ? "What went well was smaller than planned, and that was why it went well." : ""));
    }

    private static boolean sameQuarter(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear() && one.get(IsoFields.QUARTER_OF_YEAR) == other.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static LocalDate nextQuarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
    }

    /** @param closedDaysAgo empty while open; @param learned empty while open */
    record Step(String title, int dueDaysAgo, Optional<Integer> closedDaysAgo, String learned) {}
}
