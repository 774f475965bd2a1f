package org.cairnplans.pairing.matching.engine;

import static org.cairnplans.pairing.matching.Person.named;
import static org.cairnplans.pairing.matching.Person.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cairnplans.pairing.matching.Change;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Person;
import org.cairnplans.pairing.matching.Watch;
import org.junit.jupiter.api.Test;

class ForbiddenTwiceTest {

    private final MatchingEngine engine = MatchingEngine.inCallingThread();

    /** Two administrators may forbid the same pair one after the other. */
    @Test
    void aRoundInWhichAPairWasForbiddenTwiceCanBeOpenedAgain() {
        LiveMatching live = engine.open(MatchingProblem.of(Person.DAY, List.of(named("ada").mentee(), named("xia").mentor())),
                Watch.PATIENT);
        var forbid = new Change.ForbidPair(pair("ada", "xia"));
        live.change(List.of(forbid), Watch.PATIENT);
        live.change(List.of(forbid, forbid), Watch.PATIENT);
        MatchingProblem problem = live.round().problem();
        assertEquals(List.of(pair("ada", "xia")), problem.forbidden());
        assertEquals(live.matching(), engine.solve(problem, Watch.PATIENT));
    }
}
