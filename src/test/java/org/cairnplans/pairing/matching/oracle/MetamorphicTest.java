package org.cairnplans.pairing.matching.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.FairnessPolicy;
import org.cairnplans.pairing.matching.Matching;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.ScorePart;
import org.cairnplans.pairing.matching.SmallRounds;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.Weights;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.cairnplans.people.PersonKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not change the answer, and what may only change it one way. */
class MetamorphicTest {

    private final MatchingEngine engine = MatchingEngine.inCallingThread();

    static Stream<MatchingProblem> rounds() {
        return Stream.of(Aim.values()).flatMap(aim -> Stream.of(Demand.values())
                .flatMap(demand -> Stream.of(1, 2).map(seed -> RealisticPeople.round(240, 90, demand, seed).withAim(aim))));
    }

    @ParameterizedTest(name = "round {index}")
    @MethodSource("rounds")
    void theOrderOfTheInputDoesNotMatter(MatchingProblem round) {
        Matching matching = solve(round);
        assertEquals(matching, solve(reversed(round)));
        assertEquals(matching, solve(shuffled(round, new Random(1))));
    }

    @Test
    void theOrderOfTheInputDoesNotMatterInSmallRoundsWithEverything() {
        for (int seed = 0; seed < 500; seed++) {
            MatchingProblem round = SmallRounds.of(Aim.values()[seed % 2], seed);
            assertEquals(solve(round), solve(shuffled(round, new Random(seed))), "seed " + seed);
        }
    }

    @ParameterizedTest(name = "round {index}")
    @MethodSource("rounds")
    void theNumberOfThreadsDoesNotMatter(MatchingProblem round) {
        Matching matching = solve(round);
        var executor = Executors.newFixedThreadPool(4);
        try {
            for (int threads = 1; threads <= 4; threads++) {
                assertEquals(matching, new MatchingEngine(executor, threads).solve(round, Watch.PATIENT), threads + " threads");
            }
        } finally {
            executor.shutdown();
        }
    }

    @ParameterizedTest(name = "round {index}")
    @MethodSource("rounds")
    void oneMoreMentorNeverMakesItWorse(MatchingProblem round) {
        Matching all = solve(round);
        List<Participant> mentors = round.participants().stream().filter(person -> person.offering() != null).toList();
        for (int n = 0; n < mentors.size(); n += 9) {
            Matching fewer = solve(without(round, mentors.get(n).key()));
            if (round.aim() == Aim.MOST_MATCHED) {
                assertTrue(all.pairs().size() >= fewer.pairs().size());
            }
            if (round.aim() == Aim.HIGHEST_TOTAL || all.pairs().size() == fewer.pairs().size()) {
                assertTrue(all.hundredths() >= fewer.hundredths());
            }
        }
    }

    /** With parts that are whole hundredths whatever the weights, so that rounding has no say. */
    @ParameterizedTest(name = "round {index}")
    @MethodSource("rounds")
    void doubledWeightsKeepThePairs(MatchingProblem round) {
        assertEquals(pairs(solve(round.withWeights(weights(1)))), pairs(solve(round.withWeights(weights(2)))));
    }

    @ParameterizedTest(name = "round {index}")
    @MethodSource("rounds")
    void forbiddingWhatIsNotUsedChangesNothing(MatchingProblem round) {
        Matching matching = solve(round);
        Set<Pair> used = new HashSet<>(pairs(matching));
        List<Pair> forbidden = new ArrayList<>();
        var random = new Random(2);
        for (Participant mentee : round.participants()) {
            for (Participant mentor : round.participants()) {
                Pair pair = new Pair(mentee.key(), mentor.key());
                boolean both = mentee.seeking() != null && mentor.offering() != null && mentee != mentor;
                if (both && random.nextInt(4) == 0 && !used.contains(pair)) {
                    forbidden.add(pair);
                }
            }
        }
        assertFalse(forbidden.isEmpty());
        assertEquals(matching, solve(round.withForbidden(forbidden)));
    }

    private Matching solve(MatchingProblem round) {
        return engine.solve(round, Watch.PATIENT);
    }

    private static List<Pair> pairs(Matching matching) {
        return matching.plainPairs();
    }

    private static Weights weights(int times) {
        var points = new EnumMap<ScorePart, Double>(ScorePart.class);
        points.put(ScorePart.GRADE_GAP, 15.0 * times);
        points.put(ScorePart.MENTEE_RANK, 20.0 * times);
        points.put(ScorePart.OTHER_DEPARTMENT, 10.0 * times);
        Weights defaults = Weights.defaults();
        return new Weights(points, new TreeMap<>(defaults.gradeGapShares()), defaults.rankShares(), defaults.fullOverlapMinutes(),
                defaults.remoteShare());
    }

    private static MatchingProblem reversed(MatchingProblem round) {
        List<Participant> people = new ArrayList<>(round.participants());
        Collections.reverse(people);
        return round.withParticipants(people);
    }

    private static MatchingProblem shuffled(MatchingProblem round, Random random) {
        return round.withParticipants(shuffled(round.participants(), random)).withForbidden(shuffled(round.forbidden(), random))
                .withPinned(shuffled(round.pinned(), random)).withPublished(shuffled(round.published(), random))
                .withFairness(new FairnessPolicy(round.fairness().departmentBalance(), round.fairness().loadCosts(),
                        new HashSet<>(round.fairness().remoteLocations())));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** As if the mentor were not there; the rankings that name them stay sound. */
    private static MatchingProblem without(MatchingProblem round, PersonKey mentor) {
        return round.withParticipants(round.participants().stream()
                .map(person -> person.key().equals(mentor) ? person.withCapacity(0) : person).toList());
    }
}
