package org.cairnplans.pairing.matching;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The numbers behind the hard rules. All of it is data; the defaults are those of product.md 5.4.
 *
 * @param reportingLevels how many levels up or down a reporting line keeps two apart; {@link #WHOLE_CHAIN} for any number
 * @param sharedLanguage whether a shared language is asked for (false where translation is offered, B10)
 * @param maxZoneGapMinutes how far the clocks may lie apart, 0 to 720 (half a day, the most there can be)
 * @param minGradeGap how far above the mentee's the mentor's grade must lie at least; below 0 allows reverse mentoring
 * @param maxGradeGap how far above it may lie at most
 * @param coolOffMonths for how many months after their last day two former partners are kept apart; 0 for none
 * @param trainingRequired whether a mentor needs valid training
 * @param capacities how many mentees each grade may have at most
 */
public record Rules(int reportingLevels, boolean sharedLanguage, int maxZoneGapMinutes, int minGradeGap, int maxGradeGap,
        int coolOffMonths, boolean trainingRequired, CapacityTable capacities) {

    /** However long the reporting line between two is, it keeps them apart. */
    public static final int WHOLE_CHAIN = Integer.MAX_VALUE;

    public Rules {
        Objects.requireNonNull(capacities, "capacities");
    }

    /** Whether a mentor may take anybody on that day as far as training goes; valid up to its last day, that day included. */
    public boolean trained(Offering mentor, LocalDate day) {
        return !trainingRequired || mentor.trainedUntil() != null && !mentor.trainedUntil().isBefore(day);
    }

    /** Manager and skip level, a shared language, 6 hours, 0 to 3 grades, 12 months, training, capacities by seniority. */
    public static Rules defaults() {
        return new Rules(2, true, 6 * 60, 0, 3, 12, true, CapacityTable.defaults());
    }
}
