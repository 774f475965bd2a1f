package org.cairnplans.pairing.matching.model;

import java.math.BigInteger;
import org.cairnplans.pairing.matching.Aim;

/**
 * What the solver decides: mentees want one place each, mentors have places, and every allowed pair has a value. Numbers only.
 *
 * @param scores rows are mentees, columns are mentors
 * @param scale what a score is worth
 * @param takesPart by mentee: false for those who are settled already (pinned)
 * @param places by mentor: places left, 0 or more
 * @param loads by mentor: the mentees who are settled with them already (pinned), for whom the first load costs are paid
 * @param loadCosts what the first, second … mentee of a mentor costs, in the scale's values, never falling; whoever has
 *        more pays the last number; empty when load costs nothing
 * @param seatOf by mentee: the group (department) whose fair share of unmatched they would count to; empty when there is no
 *        balance
 * @param seats by group: how many may go unmatched at no cost
 * @param seatValue what a mentee who goes unmatched beyond their group's seats costs, in the scale's values, 0 or more; every
 *        matched mentee and every seated one is spared it
 */
public record Market(PairScores scores, Scale scale, boolean[] takesPart, int[] places, int[] loads, long[] loadCosts,
        int[] seatOf, int[] seats, long seatValue) {

    /** A market without balance of departments or load. */
    public static Market plain(PairScores scores, Scale scale, boolean[] takesPart, int[] places) {
        return new Market(scores, scale, takesPart, places, new int[places.length], new long[0], new int[0], new int[0], 0);
    }

    /** The same market over pairs of which more, or fewer, are allowed. */
    public Market with(PairScores others) {
        return new Market(others, scale, takesPart, places, loads, loadCosts, seatOf, seats, seatValue);
    }

    public int mentees() {
        return scores.rows();
    }

    public int mentors() {
        return scores.columns();
    }

    public boolean balanced() {
        return seatOf.length > 0;
    }

    /**
     * What it costs to fill one more place of a mentor.
     *
     * @param count which of the places of this market it is, at least 1
     */
    public long loadCost(int mentor, int count) {
        return loadCosts.length == 0 ? 0 : loadCosts[Math.min(loads[mentor] + count, loadCosts.length) - 1];
    }

    /** How many more mentees any matching could match at most, as proven by the solution's bound. */
    public int matchedMore(Solution solution) {
        return matches(solution.bound()) - matches(solution.worth());
    }

    /**
     * How many hundredths of a point more any matching could have at most that matches as many, as proven by the solution's
     * bound; with the aim of the highest total, any matching at all.
     */
    public long hundredthsMore(Solution solution) {
        return hundredths(solution.bound()).subtract(hundredths(solution.worth())).longValueExact();
    }

    /** Each rounded down by itself: a better total may have the lower tie, so the difference alone would tell one too few. */
    private BigInteger hundredths(BigInteger worth) {
        return worth.shiftRight(Long.numberOfTrailingZeros(scale.scoreUnit()));
    }

    /** Which number of matches a worth means: the scale keeps all that is not matches below half a match. */
    private int matches(BigInteger worth) {
        if (scale.aim() != Aim.MOST_MATCHED) {
            return 0;
        }
        var other = new WideSum().add(-scale.matchUnit() / 2);
        for (boolean wants : takesPart) {
            other.add(wants ? seatValue : 0);
        }
        // The match unit is a power of two, and a shift rounds down.
        return worth.subtract(other.total()).shiftRight(Long.numberOfTrailingZeros(scale.matchUnit())).intValueExact();
    }
}
