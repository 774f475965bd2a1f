package org.cairnplans.pairing.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.FairnessPolicy;
import org.cairnplans.pairing.matching.Matching;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.oracle.Impatient;
import org.junit.jupiter.api.Test;

/** A round with balance of departments that is ended while it still finds out how many must go unmatched. */
class BalanceEndedEarlyTest {

    private static final int HUNDREDTHS_OF_BALANCE = 2_000;

    private final MatchingProblem plain = RealisticPeople.round(1_200, 300, Demand.OVERSUBSCRIBED, 1)
            .withFairness(FairnessPolicy.none());

    /** Nothing is known of it yet, so the proof counts it at its worst: all who go without may be beyond their seats. */
    @Test
    void provesNoMoreThanIsKnownOfTheBalance() {
        Matching without = end(plain);
        Matching with = end(plain.withFairness(new FairnessPolicy(HUNDREDTHS_OF_BALANCE / 100.0, List.of(), Set.of())));
        assertFalse(with.proof().finished());
        assertEquals(without.pairs(), with.pairs());
        long worst = (long) HUNDREDTHS_OF_BALANCE * with.unmatched().size();
        assertEquals(without.proof().hundredthsMore() + worst, with.proof().hundredthsMore());
        assertEquals(without.proof().matchedMore(), with.proof().matchedMore());
    }

    private static Matching end(MatchingProblem problem) {
        return MatchingEngine.inCallingThread().solve(problem, new Impatient(0));
    }
}
