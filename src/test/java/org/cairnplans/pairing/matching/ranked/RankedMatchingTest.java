package org.cairnplans.pairing.matching.ranked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cairnplans.pairing.matching.model.Worth;
import org.junit.jupiter.api.Test;

class RankedMatchingTest {

    /** Both want mentor 1; the round's best total puts mentee 1 there, mentor 1 would rather have mentee 0. */
    private static final int[][] ROUND = {{51, 81}, {11, 71}};

    @Test
    void tellsWhatBeingStableCosts() {
        var round = new RankedRound(ROUND, ROUND, new int[2][2], new int[2][0], new int[2][0], new int[] {1, 1}, true);
        var outcome = round.solve();
        var model = round.model(ROUND);
        var matching = new RankedMatching(outcome,
                new BlockingPairs(round.preferences()).count(outcome.mentorOf(), round.everybody(), round.places()),
                Worth.of(model, outcome.mentorOf()), Worth.of(model, new int[] {0, 1}));
        assertEquals(new Worth(2, 90), matching.worth());
        assertEquals(new Worth(2, 120), matching.optimum());
        assertEquals(30, matching.scoreLost());
        assertEquals(0, matching.matchedLost());
        assertEquals(0, matching.blockingPairs());
    }

    @Test
    void countsMenteesWhoGoWithout() {
        var round = new RankedRound(ROUND, ROUND, new int[2][2], new int[2][0], new int[2][0], new int[] {1, 1}, true);
        var model = round.model(ROUND);
        var matching = new RankedMatching(new DeferredAcceptance.Outcome(new int[] {1, -1}, 1, false), 1,
                Worth.of(model, new int[] {1, -1}), Worth.of(model, new int[] {0, 1}));
        assertEquals(1, matching.matchedLost());
        assertEquals(40, matching.scoreLost());
    }
}
