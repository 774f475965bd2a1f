package org.cairnplans.pairing.matching.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.Change;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.Matching;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.PlainRules;
import org.cairnplans.pairing.matching.Proof;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.SmallRounds;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.engine.LiveMatching;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.cairnplans.pairing.matching.model.CompiledPairs;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.people.PersonKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole engine, from people to pairs: every answer is proven, and as good as what others find. */
class EngineAgainstOraclesTest {

    private static final int SMALL_ROUNDS = 4_000;

    private final MatchingEngine engine = MatchingEngine.inCallingThread();

    @ParameterizedTest
    @EnumSource
    void isAsGoodAsTheBestOfAllMatchings(Aim aim) {
        int matched = 0;
        for (int seed = 0; seed < SMALL_ROUNDS; seed++) {
            MatchingProblem problem = SmallRounds.of(aim, seed);
            LiveMatching live = engine.open(problem, Watch.PATIENT);
            assertMarketSaysWhatTheRoundSays(problem, live.round());
            assertBest(live, "seed " + seed);
            matched += live.matching().pairs().size();
        }
        assertTrue(matched > SMALL_ROUNDS, "too few pairs to prove much: " + matched);
    }

    @ParameterizedTest
    @EnumSource
    void isAsGoodAfterAnyChainOfChanges(Aim aim) {
        int changes = 0;
        for (int seed = 0; seed < SMALL_ROUNDS / 8; seed++) {
            var draw = new RoundChanges(new SplittableRandom(seed), 3);
            LiveMatching live = engine.open(SmallRounds.of(aim, seed), Watch.PATIENT);
            for (int step = 0; step < 12; step++) {
                MatchingProblem now = live.round().problem();
                Change change = draw.draw(now);
                if (change == null) {
                    continue;
                }
                Matching changed = live.change(List.of(change), Watch.PATIENT);
                changes++;
                String where = "seed " + seed + ", step " + step + ", " + change;
                assertMarketSaysWhatTheRoundSays(live.round().problem(), live.round());
                assertBest(live, where);
                Matching anew = engine.solve(live.round().problem(), Watch.PATIENT);
                assertEquals(anew.pairs().size(), changed.pairs().size(), where);
                assertEquals(anew.unmatched(), changed.unmatched(), where);
            }
        }
        assertTrue(changes > SMALL_ROUNDS / 8, "too few changes to prove much: " + changes);
    }

    @ParameterizedTest
    @EnumSource
    void matchesRealisticPeopleAsWellAsMinimumCostFlow(Aim aim) {
        for (int seed = 0; seed < 25; seed++) {
            int mentees = 20 + 10 * seed;
            Demand demand = Demand.values()[seed % 3];
            int mentors = demand == Demand.OVERSUBSCRIBED ? mentees / 3 : mentees * 2 / 5;
            LiveMatching live = engine.open(RealisticPeople.round(mentees, mentors, demand, seed).withAim(aim), Watch.PATIENT);
            SolvedRound round = live.round();
            SolverProof.assertProven(round);
            long flow = JGraphTOracle.bestWorth(FlowNetwork.of(round.model(), round.market()));
            assertEquals(flow, FlowNetwork.inUnits(round.market(), round.solution().worth()), "seed " + seed);
        }
    }

    @Test
    void matchesAsManyAsHopcroftAndKarp() {
        for (int seed = 0; seed < 12; seed++) {
            MatchingProblem problem = RealisticPeople.round(150, 40 + 5 * seed, Demand.values()[seed % 3], seed);
            LiveMatching live = engine.open(problem, Watch.PATIENT);
            int most = JGraphTOracle.mostMatched(live.round().model(), live.round().market());
            assertEquals(most, live.matching().pairs().size(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whenStoppedSaysHowMuchBetterAnyOtherCanBe(Aim aim) {
        int lacking = 0;
        for (int patience = 0; patience < 6; patience++) {
            MatchingProblem problem = RealisticPeople.round(1_200, 300, Demand.values()[patience % 3], patience).withAim(aim);
            Matching best = engine.solve(problem, Watch.PATIENT);
            LiveMatching live = engine.open(problem, new Impatient(patience));
            SolverProof.assertHolds(live.round().model(), live.round().market(), live.round().solution());
            Matching stopped = live.matching();
            Proof proof = stopped.proof();
            assertTrue(proof.optimal() ? stopped.pairs().equals(best.pairs()) : !proof.finished());
            if (aim == Aim.MOST_MATCHED) {
                assertTrue(best.pairs().size() <= stopped.pairs().size() + proof.matchedMore(), "matched, patience " + patience);
            }
            if (aim == Aim.HIGHEST_TOTAL || best.pairs().size() == stopped.pairs().size()) {
                assertTrue(best.hundredths() <= stopped.hundredths() + proof.hundredthsMore(), "total, patience " + patience);
            }
            lacking += proof.optimal() ? 0 : 1;
        }
        assertTrue(lacking > 0, "never stopped before its end");
    }

    private static void assertBest(LiveMatching live, String where) {
        SolvedRound round = live.round();
        var anew = CompiledPairs.of(round.problem());
        SolverProof.assertProven(anew, round.market(), round.solution());
        assertEquals(BigInteger.valueOf(BruteForce.bestWorth(anew, round.market())), round.solution().worth(), where);
        assertTrue(live.matching().proof().optimal(), where);
    }

    /** What the solver was told, counted anew from the records. */
    private static void assertMarketSaysWhatTheRoundSays(MatchingProblem problem, SolvedRound round) {
        Market market = round.market();
        List<Participant> mentees = round.model().people().mentees();
        List<Participant> mentors = round.model().people().mentors();
        var anew = CompiledPairs.of(problem);
        var people = anew.people();
        for (int i = 0; i < mentees.size(); i++) {
            Participant mentee = people.mentees().get(i);
            PersonKey key = mentee.key();
            assertEquals(mentees.get(i).key(), key);
            boolean settled = problem.pinned().stream().anyMatch(pair -> pair.mentee().equals(key));
            assertEquals(!settled && !mentee.profile().optedOut(), market.takesPart()[i], key::value);
            for (int j = 0; j < mentors.size(); j++) {
                boolean allowed = PlainRules.allow(problem, mentee, people.mentors().get(j));
                assertEquals(allowed, anew.score(i, j) != 0, key + " and " + mentors.get(j).key());
            }
        }
        for (int j = 0; j < mentors.size(); j++) {
            Participant mentor = people.mentors().get(j);
            LocalDate trained = mentor.offering().trainedUntil();
            boolean willing = !mentor.profile().optedOut()
                    && (!problem.rules().trainingRequired() || trained != null && !trained.isBefore(problem.day()));
            int allowed = problem.rules().capacities().allowed(mentor.profile().grade(), mentor.offering().capacity());
            int pins = (int) problem.pinned().stream().filter(pair -> pair.mentor().equals(mentor.key())).count();
            assertEquals(willing ? allowed - pins : 0, market.places()[j], mentor.key()::value);
            assertEquals(pins, market.loads()[j], mentor.key()::value);
        }
    }
}
