package org.cairnplans.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who reported to whom, and when. Whole days in UTC; at most one line of a person holds on a day. History is kept: a line that
 * ends stays with its dates.
 *
 * @param from the first day on which it holds
 * @param until the first day on which it no longer holds; empty while no end is known. A line that ended on the day it began
 *     never held for a whole day and gives no right
 */
public record ReportingLine(long id, PersonKey report, PersonKey manager, LocalDate from, Optional<LocalDate> until) {
    public ReportingLine {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
