package org.cairnplans.pairing.matching.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.cairnplans.pairing.matching.Change;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.Matching;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.engine.LiveMatching;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.cairnplans.pairing.matching.model.CompiledPairs;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Change after change at ten thousand mentees, where faults show that small rounds hide. */
class LongChainTest {

    private static final int CHANGES = 40;

    @ParameterizedTest
    @CsvSource({"10000, 4000, TIGHT", "3000, 1200, OVERSUBSCRIBED"})
    void endsWhereSolvingAnewEnds(int mentees, int mentors, Demand demand) {
        MatchingEngine engine = MatchingEngine.inCallingThread();
        LiveMatching live = engine.open(RealisticPeople.round(mentees, mentors, demand, 9), Watch.PATIENT);
        var draw = new RoundChanges(new SplittableRandom(9), 5);
        for (int done = 0; done < CHANGES;) {
            Change change = draw.draw(live.round().problem());
            if (change != null) {
                Matching changed = live.change(List.of(change), Watch.PATIENT);
                assertTrue(changed.proof().optimal(), change::toString);
                done++;
            }
        }
        SolvedRound round = live.round();
        SolverProof.assertProven(CompiledPairs.of(round.problem()), round.market(), round.solution());
        assertEquals(engine.solve(round.problem(), Watch.PATIENT), live.matching());
    }
}
