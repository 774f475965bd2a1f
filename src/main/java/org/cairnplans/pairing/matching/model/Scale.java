package org.cairnplans.pairing.matching.model;

import org.cairnplans.pairing.matching.Aim;

/**
 * Turns the aims, which are compared one after the other, into one whole number that is compared at once.
 *
 * <p>With U the most pairs there can be, the value of a pair is {@code score * scoreUnit + matchUnit + tie}, where a unit of
 * what comes first outweighs all that comes later summed over U pairs:
 * <ul>
 * <li>{@link Aim#MOST_MATCHED}: a match outweighs every score, a hundredth of a point every tie;
 * <li>{@link Aim#HIGHEST_TOTAL}: a hundredth of a point outweighs every count of matches, a match every tie.
 * </ul>
 * Shortest-path methods don't care how large the numbers are, only that sums stay exact in 64 bits.
 *
 * @param scoreUnit value of a hundredth of a point
 * @param matchUnit value of being matched at all, beside the score
 * @param tieShift how many of the 16 bits of {@link PairScores#tie} are dropped
 */
public record Scale(Aim aim, long scoreUnit, long matchUnit, int tieShift) {

    private static final int TIE_BITS = 16;
    private static final int SCORE_BITS = 15;

    /** Sums of a few values must stay below 2^63; the search adds at most a handful. */
    private static final int MOST_BITS = 58;

    /**
     * @param most upper bound of the number of pairs, at least 0
     * @param extra upper bound, in hundredths of a point, of what the policy adds to one pair beside its score
     */
    public static Scale of(Aim aim, int most, long extra) {
        int units = bits(most + 1L);
        int score = Math.max(SCORE_BITS, bits(extra)) + 1;
        int tie = Math.min(TIE_BITS, aim == Aim.MOST_MATCHED ? MOST_BITS - score - 2 * units : MOST_BITS - 1 - score - 2 * units);
        if (tie < 1) {
            throw new IllegalArgumentException("too many people for exact arithmetic: " + most);
        }
        if (aim == Aim.MOST_MATCHED) {
            long scoreUnit = 1L << (tie + units);
            return new Scale(aim, scoreUnit, scoreUnit << (score + units), TIE_BITS - tie);
        }
        long matchUnit = 1L << (tie + units);
        return new Scale(aim, matchUnit << (units + 1), matchUnit, TIE_BITS - tie);
    }

    /** How many bits hold every number from 0 to {@code largest}. */
    private static int bits(long largest) {
        return Long.SIZE - Long.numberOfLeadingZeros(largest);
    }

    /**
     * @param score hundredths of a point
     * @param tie as of {@link PairScores#tie}
     */
    public long value(int score, int tie) {
        return score * scoreUnit + matchUnit + (tie >>> tieShift);
    }
}
