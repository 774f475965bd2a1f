package org.cairnplans.pairing.matching.explain;

import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.model.Scale;

/**
 * A difference between two matchings, taken apart again into what {@link Scale} had put into one number.
 *
 * @param matched how many more mentees have a mentor; below 0 for fewer
 * @param hundredths how many hundredths of a point the total is higher, the costs of balance and load included; below 0 for lower
 */
public record ValueParts(long matched, long hundredths) {

    /**
     * What comes first is rounded to the nearest whole unit, and what is left over, which may be negative, is made of what comes
     * after it. That undoes the scale because a unit is more than twice as large as what any two matchings differ by in all that
     * comes later (save for rounds so small, and ties so one-sided, that a hundredth of a point may be off by one). The tie
     * itself is dropped.
     *
     * @param value sums and differences of the scale's values
     */
    public static ValueParts of(Scale scale, long value) {
        boolean matchesFirst = scale.aim() == Aim.MOST_MATCHED;
        long largeUnit = matchesFirst ? scale.matchUnit() : scale.scoreUnit();
        long smallUnit = matchesFirst ? scale.scoreUnit() : scale.matchUnit();
        long large = nearest(value, largeUnit);
        long small = nearest(value - large * largeUnit, smallUnit);
        return matchesFirst ? new ValueParts(large, small) : new ValueParts(small, large);
    }

    private static long nearest(long value, long unit) {
        return Math.floorDiv(value + unit / 2, unit);
    }
}
