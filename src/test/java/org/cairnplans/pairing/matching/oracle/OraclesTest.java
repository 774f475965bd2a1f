package org.cairnplans.pairing.matching.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.model.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Oracles that agree with one another can be believed. */
class OraclesTest {

    @ParameterizedTest
    @EnumSource
    void goingThroughAllMatchingsAndMinimumCostFlowAgree(Aim aim) {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            RandomMarket drawn = RandomMarket.of(random, 7, 5, 3, aim);
            long best = BruteForce.bestWorth(drawn.model(), drawn.market());
            long flow = JGraphTOracle.bestWorth(FlowNetwork.of(drawn.model(), drawn.market()));
            assertEquals(FlowNetwork.inUnits(drawn.market(), BigInteger.valueOf(best)), flow, "round " + round);
        }
    }

    @Test
    void hopcroftAndKarpMatchAsManyAsTheBestMatching() {
        var random = new SplittableRandom(8);
        for (int round = 0; round < 300; round++) {
            RandomMarket drawn = RandomMarket.of(random, 7, 5, 3, Aim.MOST_MATCHED);
            Market market = Market.plain(drawn.market().scores(), drawn.market().scale(), drawn.market().takesPart(),
                    drawn.market().places());
            long best = BruteForce.bestWorth(drawn.model(), market);
            assertEquals(best / market.scale().matchUnit(), JGraphTOracle.mostMatched(drawn.model(), market), "round " + round);
        }
    }
}
