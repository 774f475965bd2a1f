package org.cairnplans.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The next performance review, as the administrator set it.
 *
 * @param days from today, negative when it has passed
 */
public record ReviewDate(LocalDate day, long days) {

    static ReviewDate seenFrom(LocalDate today, LocalDate day) {
        return new ReviewDate(day, ChronoUnit.DAYS.between(today, day));
    }
}
