package org.cairnplans.pairing.matching.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.Change;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.MatchedPair;
import org.cairnplans.pairing.matching.Matching;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.engine.LiveMatching;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Explanations after a change are those of a round that was opened with it. */
class ExplainAfterChangesTest {

    private final LiveMatching live = MatchingEngine.inCallingThread()
            .open(RealisticPeople.round(80, 25, Demand.OVERSUBSCRIBED, 3), Watch.PATIENT);

    static Stream<String> changes() {
        return Stream.of("forbid", "withdraw mentee", "withdraw mentor", "pin", "capacity");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void explanationsKeepUpWithChanges(String what) {
        live.change(List.of(change(what, live.matching())), Watch.PATIENT);
        LiveMatching anew = MatchingEngine.inCallingThread().open(live.round().problem(), Watch.PATIENT);
        assertEquals(anew.matching().pairs(), live.matching().pairs());
        assertEquals(PlaceValues.of(anew.round()), PlaceValues.of(live.round()));
        assertEquals(HallSets.of(anew.round()), HallSets.of(live.round()));
        var expected = new PairExplainer(anew.round());
        var explained = new PairExplainer(live.round());
        for (MatchedPair pair : live.matching().pairs()) {
            assertEquals(expected.explain(pair.pair()), explained.explain(pair.pair()));
        }
        var whyExpected = new UnmatchedExplainer(anew.round());
        var why = new UnmatchedExplainer(live.round());
        assertEquals(whyExpected.unmatched(), why.unmatched());
        why.unmatched().forEach(mentee -> assertEquals(whyExpected.explain(mentee), why.explain(mentee)));
    }

    private static Change change(String what, Matching matching) {
        Pair pair = matching.pairs().get(5).pair();
        return switch (what) {
            case "forbid" -> new Change.ForbidPair(pair);
            case "withdraw mentee" -> new Change.Withdraw(pair.mentee());
            case "withdraw mentor" -> new Change.Withdraw(pair.mentor());
            case "pin" -> new Change.PinPair(pair);
            default -> new Change.SetCapacity(pair.mentor(), 1);
        };
    }
}
