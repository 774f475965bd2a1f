package org.cairnplans.pairing.matching.ranked;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeferredAcceptanceTest {

    private static final int TINY_ROUNDS = 250;

    @Test
    void leavesNoBlockingPairInThousandsOfSmallRounds() {
        var sizes = new SplittableRandom(1);
        for (int seed = 0; seed < 3000; seed++) {
            var round = RankedRound.random(seed, sizes.nextInt(1, 14), sizes.nextInt(1, 9), sizes.nextInt(1, 30),
                    sizes.nextInt(1, 50), sizes.nextInt(10, 101));
            var outcome = round.solve();
            assertTrue(outcome.finished());
            assertTrue(round.valid(outcome.mentorOf()), "round " + seed);
            assertEquals(0, round.blocking(outcome.mentorOf()), "round " + seed);
        }
    }

    @Test
    void leavesNoBlockingPairAmongAThousand() {
        for (int kinds : new int[] {20, 30_000}) {
            var round = RankedRound.random(7, 1000, 400, kinds, 65_536, 43);
            var outcome = round.solve();
            assertTrue(round.valid(outcome.mentorOf()));
            assertEquals(0, new BlockingPairs(round.preferences()).count(outcome.mentorOf(), round.everybody(), round.places()));
        }
    }

    @Test
    void givesEveryMenteeTheBestMentorOfAllStableMatchings() {
        int withChoice = 0;
        for (int seed = 0; seed < TINY_ROUNDS; seed++) {
            var round = RankedRound.random(seed, 5, 4, 20, 100, 90);
            int[] got = round.solve().mentorOf();
            List<int[]> stable = stableMatchings(round);
            withChoice += stable.size() > 1 ? 1 : 0;
            assertTrue(stable.stream().anyMatch(one -> Arrays.equals(one, got)), "round " + seed);
            for (int[] other : stable) {
                for (int mentee = 0; mentee < round.mentees(); mentee++) {
                    assertFalse(other[mentee] >= 0 && other[mentee] != got[mentee]
                            && (got[mentee] < 0 || round.menteePrefers(mentee, other[mentee], got[mentee])), "round " + seed);
                }
            }
        }
        assertTrue(withChoice > TINY_ROUNDS / 20, "only " + withChoice + " rounds had more than one stable matching");
    }

    @Test
    void matchesTheSameMenteesAsEveryOtherStableMatching() {
        for (int seed = 0; seed < TINY_ROUNDS; seed++) {
            var round = RankedRound.random(seed, 5, 4, 20, 100, 90);
            int[] got = round.solve().mentorOf();
            for (int[] other : stableMatchings(round)) {
                assertArrayEquals(matched(got), matched(other), "round " + seed);
            }
        }
    }

    @Test
    void takesTheBestPairLeftAgainAndAgainWhenBothSidesOrderAlike() {
        for (int seed = 0; seed < 1000; seed++) {
            var round = RankedRound.random(seed, 12, 7, 8, 4, 80).symmetric();
            assertArrayEquals(greedy(round), round.solve().mentorOf(), "round " + seed);
        }
    }

    @Test
    void givesTheSameHoweverFewMentorsAreListedAtATime() {
        for (int seed = 0; seed < 500; seed++) {
            var round = RankedRound.random(seed, 30, 14, 6, 5, 70);
            int[] usual = round.solve().mentorOf();
            for (int chunk : new int[] {1, 2, 64}) {
                var listed = new DeferredAcceptance(round.preferences(), chunk);
                assertArrayEquals(usual, listed.run(round.everybody(), round.places(), () -> false).mentorOf(), "round " + seed);
            }
        }
    }

    @Test
    void doesNotDependOnWhoAsksFirst() {
        for (int seed = 0; seed < 300; seed++) {
            var round = RankedRound.random(seed, 20, 9, 30_000, 65_536, 80);
            int[] newNumber = shuffled(round.mentees(), seed);
            int[] expected = new int[round.mentees()];
            int[] got = renumbered(round, newNumber).solve().mentorOf();
            Arrays.setAll(expected, mentee -> got[newNumber[mentee]]);
            assertArrayEquals(expected, round.solve().mentorOf(), "round " + seed);
        }
    }

    @Test
    void asksEveryMentorAtMostOncePerMentee() {
        var round = RankedRound.random(3, 40, 15, 50, 10, 90);
        long proposals = round.solve().proposals();
        assertTrue(proposals >= Arrays.stream(round.solve().mentorOf()).filter(mentor -> mentor >= 0).count());
        assertTrue(proposals <= 40 * 15);
    }

    @Test
    void leavesMentorsWithoutPlacesAlone() {
        var round = RankedRound.random(5, 12, 6, 20, 10, 100).withPlaces(new int[] {0, 2, 0, 1, 0, 0});
        int[] mentorOf = round.solve().mentorOf();
        assertEquals(2, Arrays.stream(mentorOf).filter(mentor -> mentor == 1).count());
        assertEquals(1, Arrays.stream(mentorOf).filter(mentor -> mentor == 3).count());
        assertEquals(9, Arrays.stream(mentorOf).filter(mentor -> mentor < 0).count());
    }

    @Test
    void takesAsManyAsThereAreWhenPlacesAreWithoutEnd() {
        var round = RankedRound.random(6, 30, 1, 20, 10, 100).withPlaces(new int[] {Integer.MAX_VALUE});
        assertTrue(Arrays.stream(round.solve().mentorOf()).allMatch(mentor -> mentor == 0));
    }

    @Test
    void hasNothingToDoWhereASideIsEmpty() {
        assertEquals(0, RankedRound.random(1, 0, 3, 5, 5, 100).solve().mentorOf().length);
        assertArrayEquals(new int[] {-1, -1}, RankedRound.random(1, 2, 0, 5, 5, 100).solve().mentorOf());
        assertTrue(RankedRound.random(1, 0, 0, 5, 5, 100).solve().finished());
    }

    @Test
    void matchesNobodyWhereEverythingIsForbidden() {
        var outcome = RankedRound.random(1, 9, 4, 5, 5, 0).solve();
        assertTrue(Arrays.stream(outcome.mentorOf()).allMatch(mentor -> mentor < 0));
        assertEquals(0, outcome.proposals());
    }

    @Test
    void leavesOutWhoIsSettledAlready() {
        var round = RankedRound.random(8, 10, 5, 20, 10, 100).withPlaces(new int[] {2, 2, 2, 2, 2});
        boolean[] takesPart = round.everybody();
        takesPart[0] = false;
        takesPart[4] = false;
        int[] mentorOf = new DeferredAcceptance(round.preferences()).run(takesPart, round.places(), () -> false).mentorOf();
        assertEquals(8, Arrays.stream(mentorOf).filter(mentor -> mentor >= 0).count());
        assertEquals(-1, mentorOf[0]);
        assertEquals(-1, mentorOf[4]);
        assertEquals(0, new BlockingPairs(round.preferences()).count(mentorOf, takesPart, round.places()));
    }

    @Test
    void keepsEveryRuleWhenStoppedHalfWay() {
        var round = RankedRound.random(9, 60, 20, 50, 20, 60);
        for (int patience : new int[] {0, 1, 10, 50}) {
            var left = new AtomicInteger(patience);
            var outcome = new DeferredAcceptance(round.preferences())
                    .run(round.everybody(), round.places(), () -> left.getAndDecrement() <= 0);
            assertFalse(outcome.finished());
            assertTrue(round.valid(outcome.mentorOf()));
            assertTrue(Arrays.stream(outcome.mentorOf()).filter(mentor -> mentor >= 0).count() <= patience);
        }
    }

    @Test
    void putsThoseInTheOwnRankingBeforeABetterScore() {
        int[][] scores = {{100, 30_000}, {100, 30_000}};
        int[][] rankings = {{0}, {}};
        var round = new RankedRound(scores, scores, new int[2][2], rankings, new int[2][0], new int[] {1, 1}, true);
        assertArrayEquals(new int[] {0, 1}, round.solve().mentorOf());
    }

    @Test
    void lastResortIsTheLowerNumberWhenScoresAndTiesAreEqual() {
        int[][] scores = {{5, 5}, {5, 5}};
        var round = new RankedRound(scores, scores, new int[2][2], new int[2][0], new int[2][0], new int[] {1, 1}, true);
        assertArrayEquals(new int[] {0, 1}, round.solve().mentorOf());
    }

    private static boolean[] matched(int[] mentorOf) {
        boolean[] matched = new boolean[mentorOf.length];
        for (int mentee = 0; mentee < matched.length; mentee++) {
            matched[mentee] = mentorOf[mentee] >= 0;
        }
        return matched;
    }

    private static List<int[]> stableMatchings(RankedRound round) {
        List<int[]> stable = new ArrayList<>();
        int[] mentorOf = new int[round.mentees()];
        Arrays.fill(mentorOf, -1);
        int at = 0;
        while (at < mentorOf.length) {
            if (round.valid(mentorOf) && round.blocking(mentorOf) == 0) {
                stable.add(mentorOf.clone());
            }
            for (at = 0; at < mentorOf.length; at++) {
                if (++mentorOf[at] < round.mentors()) {
                    break;
                }
                mentorOf[at] = -1;
            }
        }
        return stable;
    }

    /** Score, then tie, then the numbers of mentee and mentor. */
    private static int[] greedy(RankedRound round) {
        List<int[]> pairs = new ArrayList<>();
        for (int mentee = 0; mentee < round.mentees(); mentee++) {
            for (int mentor = 0; mentor < round.mentors(); mentor++) {
                if (round.menteeScores()[mentee][mentor] > 0) {
                    pairs.add(new int[] {mentee, mentor});
                }
            }
        }
        pairs.sort(Comparator.<int[]>comparingInt(pair -> -round.menteeScores()[pair[0]][pair[1]])
                .thenComparingInt(pair -> -round.ties()[pair[0]][pair[1]])
                .thenComparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1]));
        int[] left = round.places().clone();
        int[] mentorOf = new int[round.mentees()];
        Arrays.fill(mentorOf, -1);
        for (int[] pair : pairs) {
            if (mentorOf[pair[0]] < 0 && left[pair[1]] > 0) {
                mentorOf[pair[0]] = pair[1];
                left[pair[1]]--;
            }
        }
        return mentorOf;
    }

    private static int[] shuffled(int size, long seed) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static RankedRound renumbered(RankedRound round, int[] newNumber) {
        int[][][] moved = new int[4][round.mentees()][];
        for (int mentee = 0; mentee < round.mentees(); mentee++) {
            moved[0][newNumber[mentee]] = round.menteeScores()[mentee];
            moved[1][newNumber[mentee]] = round.mentorScores()[mentee];
            moved[2][newNumber[mentee]] = round.ties()[mentee];
            moved[3][newNumber[mentee]] = round.menteeRankings()[mentee];
        }
        int[][] mentorRankings = Arrays.stream(round.mentorRankings())
                .map(ranking -> Arrays.stream(ranking).map(mentee -> newNumber[mentee]).toArray()).toArray(int[][]::new);
        return new RankedRound(moved[0], moved[1], moved[2], moved[3], mentorRankings, round.places(), round.rankingFirst());
    }
}
