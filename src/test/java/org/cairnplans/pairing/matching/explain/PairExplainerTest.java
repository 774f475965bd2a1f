package org.cairnplans.pairing.matching.explain;

import static org.cairnplans.pairing.matching.Person.keys;
import static org.cairnplans.pairing.matching.Person.named;
import static org.cairnplans.pairing.matching.Person.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.HardRule;
import org.cairnplans.pairing.matching.MatchedPair;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Person;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.engine.LiveMatching;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.cairnplans.pairing.matching.explain.PairExplanation.Relation;
import org.cairnplans.pairing.matching.model.Worth;
import org.junit.jupiter.api.Test;

class PairExplainerTest {

    /** Ada and Ben both want Xia, who has one place; only Ada may have Yan as well. Zoe speaks with nobody. */
    private final MatchingProblem small = MatchingProblem.of(Person.DAY, List.of(
            named("ada").seeks("design", 1, 3, 1).ranks("xia").mentee(),
            named("ben").seeks("design", 1, 3, 1).languages("en", "fr").ranks("xia").mentee(),
            named("xia").offers("design", 4).capacity(1).languages("en", "fr").mentor(),
            named("yan").offers("design", 2).capacity(1).mentor(),
            named("zoe").languages("zh").mentor()))
            .withForbidden(List.of(pair("ben", "yan")));

    @Test
    void saysWhatAMatchedMenteeMissesAndWhyNot() {
        PairExplanation explanation = explain(small, pair("ada", "yan"));
        assertEquals(Relation.MATCHED, explanation.relation());
        assertEquals(keys("ada"), explanation.mentees());
        int regret = explain(small, pair("ada", "xia")).assessment().total() - explanation.assessment().total();
        assertEquals(new Standing(2, 2, regret), explanation.standing());
        assertNull(explanation.cost());
        Alternative xia = explanation.alternatives().get(0);
        assertEquals(keys("xia", "ben"), List.of(xia.mentor(), xia.mentees().get(0)));
        assertEquals(1, xia.cost().menteesWithout(), "Ben would have nobody");
        assertEquals(1, explanation.alternatives().size(), "Zoe is not possible");
    }

    @Test
    void aPairThatIsNotAllowedHasVerdictsAndNoCost() {
        PairExplanation explanation = explain(small, pair("ben", "zoe"));
        assertEquals(Relation.NONE, explanation.relation());
        assertFalse(explanation.assessment().verdict(HardRule.NO_SHARED_LANGUAGE).holds());
        assertNull(explanation.standing());
        assertNull(explanation.cost());
        assertEquals(List.of(), explanation.alternatives());
    }

    @Test
    void whoIsPinnedIsSettledAndHasNoPrice() {
        MatchingProblem pinned = small.withPinned(List.of(pair("ada", "xia")));
        assertEquals(Relation.PINNED, explain(pinned, pair("ada", "xia")).relation());
        assertNull(explain(pinned, pair("ada", "yan")).cost());
        PairExplanation taken = explain(pinned, pair("ben", "xia"));
        assertNull(taken.cost(), "the pin took the only place");
        assertEquals(keys("ada"), taken.mentees());
    }

    @Test
    void anUnknownPersonIsRefused() {
        LiveMatching round = MatchingEngine.inCallingThread().open(small, Watch.PATIENT);
        var explainer = new PairExplainer(round.round());
        Pair unknown = pair("ada", "nobody");
        assertThrows(IllegalArgumentException.class, () -> explainer.explain(unknown));
    }

    @Test
    void anAlternativeCostsWhatSolvingAgainWithItLoses() {
        for (Aim aim : Aim.values()) {
            MatchingProblem problem = RealisticPeople.round(60, 25, Demand.TIGHT, 11).withAim(aim);
            LiveMatching live = MatchingEngine.inCallingThread().open(problem, Watch.PATIENT);
            var explainer = new PairExplainer(live.round());
            List<MatchedPair> pairs = live.matching().pairs();
            int compared = 0;
            for (int n = 0; n < pairs.size(); n += 9) {
                PairExplanation explanation = explainer.explain(pairs.get(n).pair());
                for (Alternative alternative : explanation.alternatives()) {
                    Worth lost = live.costOfHaving(new Pair(pairs.get(n).pair().mentee(), alternative.mentor()));
                    assertEquals(new Cost(lost.matched(), lost.score(), true), alternative.cost());
                    compared++;
                }
            }
            assertTrue(compared > 10, "too few alternatives: " + compared);
        }
    }

    private static PairExplanation explain(MatchingProblem problem, Pair pair) {
        return new PairExplainer(MatchingEngine.inCallingThread().open(problem, Watch.PATIENT).round()).explain(pair);
    }
}
