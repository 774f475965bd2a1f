package org.cairnplans.pairing.matching.ranked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.MatchedPair;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Offering;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.Seeking;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.Weights;
import org.cairnplans.pairing.matching.engine.LiveMatching;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.cairnplans.pairing.matching.model.Worth;
import org.junit.jupiter.api.Test;

class RankedModeTest {

    private static final MatchingProblem ROUND = RealisticPeople.round(300, 120, Demand.TIGHT, 4);

    @Test
    void isStableAndSaysWhatThatCosts() {
        for (Demand demand : Demand.values()) {
            LiveMatching live = open(RealisticPeople.round(300, 120, demand, 5));
            var mode = new RankedMode(live.round(), RankedKeys.defaults());
            RankedMatching matching = mode.match(Watch.PATIENT);
            assertTrue(matching.finished());
            assertEquals(0, matching.blockingPairs());
            assertTrue(mode.blockingPairsOfOptimum() > 0);
            assertEquals(new Worth(live.matching().pairs().size(), live.matching().hundredths()), matching.optimum());
            assertEquals(matching.pairs().size(), matching.worth().matched());
            assertEquals(matching.pairs().stream().mapToLong(MatchedPair::hundredths).sum(), matching.worth().score());
            assertTrue(matching.matchedLost() > 0 || matching.matchedLost() == 0 && matching.scoreLost() > 0);
            assertEquals(live.matching().pairs().size() + live.matching().unmatched().size(),
                    matching.pairs().size() + matching.unmatched().size());
        }
    }

    @Test
    void doesNotDependOnTheOrderOfPeople() {
        RankedMatching expected = match(ROUND, RankedKeys.defaults());
        for (int seed = 0; seed < 3; seed++) {
            List<Participant> people = new ArrayList<>(ROUND.participants());
            Collections.shuffle(people, new Random(seed));
            assertEquals(expected, match(ROUND.withParticipants(people), RankedKeys.defaults()));
        }
    }

    @Test
    void pairsTwoWhoBothWantTheOtherMost() {
        RankedMatching before = match(ROUND, RankedKeys.defaults());
        List<Pair> notPaired = open(ROUND).matching().plainPairs().stream()
                .filter(pair -> before.pairs().stream().noneMatch(matched -> matched.pair().equals(pair))).limit(5).toList();
        assertEquals(5, notPaired.size());
        for (Pair wanted : notPaired) {
            RankedMatching after = match(ROUND.withParticipants(ROUND.participants().stream()
                    .map(person -> rankingFirst(person, wanted)).toList()), RankedKeys.defaults());
            assertTrue(after.pairs().stream().anyMatch(matched -> matched.pair().equals(wanted)), wanted.toString());
        }
    }

    private static Participant rankingFirst(Participant person, Pair wanted) {
        if (person.key().equals(wanted.mentee())) {
            var seeking = new Seeking(person.seeking().seeks(), List.of(wanted.mentor()), false);
            return new Participant(person.key(), person.profile(), seeking, person.offering());
        }
        if (person.key().equals(wanted.mentor())) {
            Offering offering = person.offering();
            return new Participant(person.key(), person.profile(), person.seeking(), new Offering(offering.offers(),
                    offering.capacity(), List.of(wanted.mentee()), offering.trainedUntil()));
        }
        return person;
    }

    @Test
    void leavesPinnedPairsAloneAndCountsThem() {
        List<Pair> pinned = match(ROUND, RankedKeys.defaults()).pairs().stream().map(MatchedPair::pair).skip(40).limit(3)
                .toList();
        RankedMatching matching = match(ROUND.withPinned(pinned), RankedKeys.symmetric(Weights.defaults()));
        assertEquals(pinned, matching.pairs().stream().filter(MatchedPair::pinned).map(MatchedPair::pair).toList());
        assertEquals(0, matching.blockingPairs());
    }

    @Test
    void saysSoWhenItWasEndedEarly() {
        RankedMatching matching = new RankedMode(open(ROUND).round(), RankedKeys.defaults()).match(() -> false);
        assertFalse(matching.finished());
        assertEquals(List.of(), matching.pairs());
        assertTrue(matching.blockingPairs() > 0);
        assertEquals(matching.optimum().matched(), matching.matchedLost());
    }

    private static LiveMatching open(MatchingProblem problem) {
        return MatchingEngine.inCallingThread().open(problem, Watch.PATIENT);
    }

    private static RankedMatching match(MatchingProblem problem, RankedKeys keys) {
        return new RankedMode(open(problem).round(), keys).match(Watch.PATIENT);
    }
}
