package org.cairnplans.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Milestones by calendar quarter: the small, incremental steps of a plan at a glance. */
public record QuarterStrip(List<Quarter> quarters) {

    /** A strip longer than three years says nothing any more. */
    private static final int MOST_QUARTERS = 12;

    public QuarterStrip {
        quarters = List.copyOf(quarters);
    }

    /** From the quarter of the earliest to that of the latest due date; milestones without one are not in it. */
    public static QuarterStrip of(Collection<Milestone> milestones, LocalDate today) {
        List<Milestone> dated = milestones.stream().filter(milestone -> milestone.issue().due().isPresent()).toList();
        if (dated.isEmpty()) {
            return new QuarterStrip(List.of());
        }
        LocalDate first = dated.stream().map(QuarterStrip::due).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = dated.stream().map(QuarterStrip::due).max(LocalDate::compareTo).orElseThrow();
        List<Quarter> quarters = new ArrayList<>();
        for (LocalDate start = startOf(first); !start.isAfter(last) && quarters.size() < MOST_QUARTERS;
                start = start.plusMonths(3)) {
            quarters.add(quarter(start, dated, today));
        }
        return new QuarterStrip(quarters);
    }

    private static Quarter quarter(LocalDate start, List<Milestone> milestones, LocalDate today) {
        List<Milestone> within = milestones.stream().filter(milestone -> startOf(due(milestone)).equals(start)).toList();
        int closed = (int) within.stream().filter(Milestone::isClosed).count();
        boolean overdue = within.stream().anyMatch(milestone -> milestone.isOverdue(today));
        return new Quarter(start.getYear(), (start.getMonthValue() + 2) / 3, within.size(), closed, overdue,
                startOf(today).equals(start));
    }

    private static LocalDate due(Milestone milestone) {
        return milestone.issue().due().orElseThrow();
    }

    private static LocalDate startOf(LocalDate day) {
        return YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1).atDay(1);
    }

    /**
     * @param number 1 to 4
     * @param milestones how many are due in it
     * @param closed how many of them are closed
     * @param overdue one of them is open and its date has passed
     * @param current today lies in it
     */
    public record Quarter(int year, int number, int milestones, int closed, boolean overdue, boolean current) {

        public State state() {
            if (milestones == 0) {
                return State.NONE;
            }
            if (closed == milestones) {
                return State.DONE;
            }
            if (overdue) {
                return State.OVERDUE;
            }
            return closed > 0 ? State.PARTLY : State.OPEN;
        }
    }

    /** How a quarter stands. */
    public enum State {
        NONE,
        OPEN,
        PARTLY,
        DONE,
        OVERDUE;

        /** Key of the i18n text. */
        public String nameKey() {
            return "cairn.plan.quarter." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
