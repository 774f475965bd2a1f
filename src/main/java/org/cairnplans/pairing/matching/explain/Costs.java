package org.cairnplans.pairing.matching.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PeopleTable;
import org.cairnplans.pairing.matching.model.Solution;
import org.cairnplans.pairing.matching.model.SolvedRound;

/**
 * What it would cost that a mentee had another mentor: exact where the round is optimal, else as far as its prices prove it. A
 * matching with a pair is worth at most the bound less the pair's reduced cost.
 */
final class Costs {

    private final Market market;
    private final Solution solution;
    private final Occupancy occupancy;
    private final Prices prices;

    Costs(SolvedRound round, Occupancy occupancy) {
        this.market = round.market();
        this.solution = round.solution();
        this.occupancy = occupancy;
        this.prices = new Prices(round.market(), round.solution());
    }

    /**
     * @param mentee takes part in the market
     * @param mentors have places in it
     * @param fills the mentee's row, not 0 at these mentors
     * @return by place in {@code mentors}
     */
    List<Cost> of(int mentee, int[] mentors, short[] fills) {
        boolean exact = solution.optimal();
        return Arrays.stream(losses(mentee, mentors, fills))
                .mapToObj(loss -> exact ? Cost.exactly(market.scale(), loss) : Cost.atLeast(market.scale(), loss)).toList();
    }

    /** The mentor it would cost least to have. */
    int cheapest(int mentee, int[] mentors, short[] fills) {
        long[] losses = losses(mentee, mentors, fills);
        int cheapest = 0;
        for (int n = 1; n < losses.length; n++) {
            if (losses[n] < losses[cheapest]) {
                cheapest = n;
            }
        }
        return mentors[cheapest];
    }

    List<Alternative> alternatives(PeopleTable people, int mentee, int[] mentors, short[] fills) {
        List<Cost> costs = of(mentee, mentors, fills);
        List<Alternative> alternatives = new ArrayList<>();
        for (int n = 0; n < mentors.length; n++) {
            alternatives.add(new Alternative(people.mentors().get(mentors[n]).key(), fills[mentors[n]] - 1, costs.get(n),
                    occupancy.menteesOf(mentors[n], people)));
        }
        return alternatives;
    }

    private long[] losses(int mentee, int[] mentors, short[] fills) {
        if (solution.optimal()) {
            return new ForcingSearch(market, solution, occupancy, prices).losses(mentee, mentors, fills);
        }
        BigInteger gap = solution.bound().subtract(solution.worth());
        return Arrays.stream(mentors)
                .mapToLong(mentor -> prices.loss(mentee, mentor, fills[mentor]))
                .map(loss -> BigInteger.valueOf(loss).subtract(gap).max(BigInteger.ZERO).longValueExact())
                .toArray();
    }
}
