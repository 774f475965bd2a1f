package org.cairnplans.pairing.matching.explain;

import org.cairnplans.pairing.matching.model.Scale;

/**
 * What the round as a whole would lose by doing something else.
 *
 * @param menteesWithout how many more mentees would go without a mentor; below 0, for fewer, only where the highest total comes
 *        first
 * @param hundredths how many hundredths of a point the total would be lower, the costs of balance and load included; below 0, for
 *        higher, only where mentees without a mentor pay for it
 * @param exact false when the round was ended early, so that all that is known is that it costs this or more
 */
public record Cost(long menteesWithout, long hundredths, boolean exact) {

    /** As read from prices. */
    public static Cost atLeast(Scale scale, long value) {
        return of(scale, value, false);
    }

    /** As it is. */
    public static Cost exactly(Scale scale, long value) {
        return of(scale, value, true);
    }

    private static Cost of(Scale scale, long value, boolean exact) {
        ValueParts parts = ValueParts.of(scale, value);
        return new Cost(parts.matched(), parts.hundredths(), exact);
    }

    /** Whether nothing is lost that counts: another matching is as good but for the tie. */
    public boolean free() {
        return menteesWithout == 0 && hundredths == 0;
    }
}
