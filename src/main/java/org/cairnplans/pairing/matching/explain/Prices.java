package org.cairnplans.pairing.matching.explain;

import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.Scale;
import org.cairnplans.pairing.matching.model.Solution;

/** What the answer's prices say of a pair. */
final class Prices {

    private static final int LARGEST_TIE = 0xFFFF;

    private final Market market;
    private final Scale scale;
    private final Solution solution;

    /** What every pair is worth beside score and tie. */
    private final long pairBonus;

    Prices(Market market, Solution solution) {
        this.market = market;
        this.scale = market.scale();
        this.solution = solution;
        this.pairBonus = market.scale().matchUnit() + market.seatValue();
    }

    /**
     * What a matching loses at least, beside the best there could be, by having this pair: menteeValue + mentorPrice - value.
     * Never negative; 0 for the pairs of an optimal answer.
     *
     * @param fill as of {@link org.cairnplans.pairing.matching.model.PairScores#fill}, not 0
     */
    long loss(int mentee, int mentor, int fill) {
        return menteeValue(mentee) + solution.mentorPrice()[mentor] - value(mentee, mentor, fill);
    }

    /** What the pair adds to the worth of a matching, load cost not yet taken off. */
    long value(int mentee, int mentor, int fill) {
        return scale.value(fill - 1, market.scores().tie(mentee, mentor)) + market.seatValue();
    }

    /** What {@link #value} cannot exceed, whatever the tie; saves the look at the hash where that decides already. */
    long valueAtMost(int fill) {
        return (fill - 1) * scale.scoreUnit() + pairBonus + (LARGEST_TIE >>> scale.tieShift());
    }

    long menteeValue(int mentee) {
        return solution.menteeValue()[mentee];
    }
}
