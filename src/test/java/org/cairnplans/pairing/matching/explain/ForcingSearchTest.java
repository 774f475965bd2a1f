package org.cairnplans.pairing.matching.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PairModel;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.pairing.matching.oracle.BruteForce;
import org.cairnplans.pairing.matching.oracle.RandomMarket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForcingSearchTest {

    @ParameterizedTest
    @EnumSource(Aim.class)
    void isExactlyWhatTheBestMatchingWithThePairLacks(Aim aim) {
        var random = new SplittableRandom(44);
        int compared = 0;
        int lost = 0;
        for (int n = 0; n < 500; n++) {
            RandomMarket drawn = RandomMarket.of(random, 6, 4, 2, aim);
            Market market = drawn.market();
            SolvedRound round = PlainSolver.solve(drawn.model(), market);
            for (int mentee = 0; mentee < market.mentees(); mentee++) {
                short[] row = new short[market.mentors()];
                market.scores().fill(mentee, row);
                int[] mentors = IntStream.range(0, row.length).filter(mentor -> row[mentor] != 0 && market.places()[mentor] > 0)
                        .toArray();
                if (!market.takesPart()[mentee] || mentors.length == 0) {
                    continue;
                }
                var prices = new Prices(market, round.solution());
                var search = new ForcingSearch(market, round.solution(), new Occupancy(round), prices);
                long[] losses = search.losses(mentee, mentors, row);
                for (int m = 0; m < mentors.length; m++) {
                    long with = bestWith(drawn.model(), market, mentee, mentors[m], row[mentors[m]]);
                    assertEquals(round.solution().worth().longValueExact() - with, losses[m],
                            "round " + n + ": " + mentee + " with " + mentors[m]);
                    compared++;
                    lost += losses[m] > 0 ? 1 : 0;
                }
            }
        }
        assertTrue(compared > 500 && lost > 200, "too few pairs: " + compared + ", " + lost);
    }

    /** The pair is taken out as if it were pinned, and its own worth added. */
    private static long bestWith(PairModel model, Market market, int mentee, int mentor, int fill) {
        boolean[] takesPart = market.takesPart().clone();
        takesPart[mentee] = false;
        int[] places = market.places().clone();
        places[mentor]--;
        int[] loads = market.loads().clone();
        loads[mentor]++;
        var rest = new Market(market.scores(), market.scale(), takesPart, places, loads, market.loadCosts(), market.seatOf(),
                market.seats(), market.seatValue());
        long own = market.scale().value(fill - 1, market.scores().tie(mentee, mentor)) + market.seatValue();
        return own - market.loadCost(mentor, 1) + BruteForce.bestWorth(model, rest);
    }
}
