package org.cairnplans.pairing.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.FairnessPolicy;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.fairness.PriceOfFairness;
import org.cairnplans.pairing.matching.fairness.RunFigures;
import org.cairnplans.pairing.matching.ranked.RankedKeys;
import org.junit.jupiter.api.Test;

class RoundFiguresTest {

    private final MatchingEngine engine = MatchingEngine.inCallingThread();
    private final MatchingProblem problem = RealisticPeople.round(200, 80, Demand.OVERSUBSCRIBED, 5);

    @Test
    void withoutPolicyFairnessCostsNothing() {
        PriceOfFairness price = figures(problem).price().orElseThrow();
        assertEquals(0, price.matchedLost());
        assertEquals(0, price.scoreLost());
    }

    @Test
    void loadCostsArePaidInScoreAndNeverInMatches() {
        FairnessPolicy spread = new FairnessPolicy(0, List.of(0.0, 10.0, 20.0, 30.0), problem.fairness().remoteLocations());
        PriceOfFairness price = figures(problem.withFairness(spread)).price().orElseThrow();
        assertEquals(0, price.matchedLost());
        assertTrue(price.scoreLost() >= 0, () -> "score lost " + price.scoreLost());
    }

    @Test
    void tellsHowManyPairsWouldRatherHaveEachOther() {
        assertTrue(figures(problem).blockingPairs().orElseThrow() > 0);
    }

    private RunFigures figures(MatchingProblem round) {
        return new RoundFigures(engine, RankedKeys.defaults()).of(engine.open(round, Watch.PATIENT), Watch.PATIENT);
    }
}
