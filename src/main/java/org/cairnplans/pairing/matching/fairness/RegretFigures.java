package org.cairnplans.pairing.matching.fairness;

import java.util.Arrays;
import java.util.Optional;
import org.cairnplans.pairing.matching.SmallGroups;

/**
 * What matched mentees miss against the best mentor they were allowed to have: that one's score less their own, in hundredths of
 * a point, 0 or more. Percentiles by nearest rank. Whoever went without is counted by the rates, not here.
 *
 * @param mentees how many were matched, 5 or more
 * @param gotTheirBest how many of them miss nothing
 */
public record RegretFigures(int mentees, int gotTheirBest, int p50, int p95, int highest) {

    /** 0 to 1. */
    public double shareWithTheirBest() {
        return (double) gotTheirBest / mentees;
    }

    /** @return empty with fewer than 5 matched */
    static Optional<RegretFigures> of(MatchedRound round, int[] people) {
        int[] best = OwnBest.of(round);
        int[] regret = Arrays.stream(people).filter(round::matched)
                .map(mentee -> Math.max(0, best[mentee] - round.score(mentee))).sorted().toArray();
        if (regret.length < SmallGroups.FEWEST) {
            return Optional.empty();
        }
        int none = (int) Arrays.stream(regret).filter(missed -> missed == 0).count();
        return Optional.of(new RegretFigures(regret.length, none, NearestRank.of(regret, 50), NearestRank.of(regret, 95),
                regret[regret.length - 1]));
    }
}
