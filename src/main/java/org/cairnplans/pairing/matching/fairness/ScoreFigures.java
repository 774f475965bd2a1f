package org.cairnplans.pairing.matching.fairness;

import java.util.Arrays;
import java.util.Optional;
import org.cairnplans.pairing.matching.SmallGroups;

/**
 * How good the pairs of a round are, in hundredths of a point. Percentiles by nearest rank.
 *
 * @param pairs 5 or more
 * @param gini how unequal the scores are: 0 when all are equal, up to 1 when one has it all. Half the mean difference of two
 *        scores, in means: Gini, <i>Variabilità e mutabilità</i> (1912)
 */
public record ScoreFigures(int pairs, double mean, int p1, int p5, int lowest, double gini) {

    /** @return empty with fewer than 5 pairs */
    static Optional<ScoreFigures> of(int[] scores) {
        if (scores.length < SmallGroups.FEWEST) {
            return Optional.empty();
        }
        int[] ascending = scores.clone();
        Arrays.sort(ascending);
        double mean = Arrays.stream(ascending).asLongStream().sum() / (double) ascending.length;
        return Optional.of(new ScoreFigures(ascending.length, mean, NearestRank.of(ascending, 1), NearestRank.of(ascending, 5),
                ascending[0], gini(ascending)));
    }

    /**
     * The sum over i of (2i - n - 1) x(i), divided by n times the sum: exact but for the last division. All zero is all equal.
     */
    static double gini(int[] ascending) {
        long count = ascending.length;
        long sum = 0;
        long weighted = 0;
        for (int at = 0; at < count; at++) {
            sum += ascending[at];
            weighted += (2L * (at + 1) - count - 1) * ascending[at];
        }
        return sum == 0 ? 0 : (double) weighted / ((double) count * sum);
    }
}
