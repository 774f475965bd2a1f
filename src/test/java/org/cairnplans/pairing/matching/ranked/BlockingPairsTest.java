package org.cairnplans.pairing.matching.ranked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BlockingPairsTest {

    @Test
    void agreesWithTheDefinitionOnAnyMatching() {
        long blocking = 0;
        for (int seed = 0; seed < 1000; seed++) {
            var round = RankedRound.random(seed, 10, 6, 10, 5, 70);
            int[] mentorOf = anyMatching(round, seed);
            long counted = new BlockingPairs(round.preferences()).count(mentorOf, round.everybody(), round.places());
            assertEquals(round.blocking(mentorOf), counted, "round " + seed);
            blocking += counted;
        }
        assertTrue(blocking > 1000);
    }

    @Test
    void nobodyMatchedIsBlockedByEveryAllowedPairWithAPlace() {
        var round = RankedRound.random(1, 6, 3, 10, 5, 100).withPlaces(new int[] {1, 0, 2});
        int[] nobody = new int[6];
        Arrays.fill(nobody, -1);
        assertEquals(12, new BlockingPairs(round.preferences()).count(nobody, round.everybody(), round.places()));
    }

    @Test
    void twoWhoWouldRatherSwapTowardsEachOtherBlock() {
        // Both want mentor 1 most, who wants mentee 0 most; but 0 has mentor 0.
        int[][] mentee = {{1, 9}, {1, 9}};
        int[][] mentor = {{5, 9}, {5, 1}};
        var round = new RankedRound(mentee, mentor, new int[2][2], new int[2][0], new int[2][0], new int[] {1, 1}, true);
        var pairs = new BlockingPairs(round.preferences());
        assertEquals(1, pairs.count(new int[] {0, 1}, round.everybody(), round.places()));
        assertEquals(0, pairs.count(new int[] {1, 0}, round.everybody(), round.places()));
    }

    private static int[] anyMatching(RankedRound round, long seed) {
        var random = new SplittableRandom(seed);
        int[] left = round.places().clone();
        int[] mentorOf = new int[round.mentees()];
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            int mentor = random.nextInt(round.mentors());
            boolean possible = round.menteeScores()[mentee][mentor] > 0 && left[mentor] > 0;
            mentorOf[mentee] = possible ? mentor : -1;
            left[mentor] -= possible ? 1 : 0;
        }
        return mentorOf;
    }
}
