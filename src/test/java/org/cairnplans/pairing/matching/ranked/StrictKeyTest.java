package org.cairnplans.pairing.matching.ranked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StrictKeyTest {

    private static final int HIGHEST_NUMBER = Integer.MAX_VALUE - 1;

    @Test
    void everyKeyLiesBetweenNoneAndAboveAll() {
        assertTrue(StrictKey.ranked(0, 0) < StrictKey.ABOVE_ALL);
        assertTrue(StrictKey.scored(1, 0, HIGHEST_NUMBER) > StrictKey.NONE);
    }

    @Test
    void rankedComesBeforeScoredAndAnEarlierPlaceBeforeALater() {
        assertTrue(StrictKey.ranked(1_000_000, HIGHEST_NUMBER) > StrictKey.scored(32_767, 65_535, 0));
        assertTrue(StrictKey.ranked(0, HIGHEST_NUMBER) > StrictKey.ranked(1, 0));
    }

    @Test
    void scoreComesBeforeTieAndTieBeforeNumber() {
        assertTrue(StrictKey.scored(8, 0, HIGHEST_NUMBER) > StrictKey.scored(7, 65_535, 0));
        assertTrue(StrictKey.scored(7, 2, HIGHEST_NUMBER) > StrictKey.scored(7, 1, 0));
        assertTrue(StrictKey.scored(7, 1, 3) > StrictKey.scored(7, 1, 4));
    }

    @Test
    void tellsItsScoreAndThatOfTheRankedIsTheHighest() {
        assertEquals(7, StrictKey.score(StrictKey.scored(7, 65_535, 0)));
        assertEquals(7, StrictKey.score(StrictKey.scored(7, 0, HIGHEST_NUMBER)));
        assertEquals(StrictKey.RANKED_SCORE, StrictKey.score(StrictKey.ranked(1_000_000, HIGHEST_NUMBER)));
        assertEquals(StrictKey.RANKED_SCORE, StrictKey.score(StrictKey.ABOVE_ALL));
        assertEquals(0, StrictKey.score(StrictKey.NONE));
    }

    @Test
    void tellsWhoseItIs() {
        assertEquals(0, StrictKey.number(StrictKey.ranked(3, 0)));
        assertEquals(HIGHEST_NUMBER, StrictKey.number(StrictKey.ranked(0, HIGHEST_NUMBER)));
        assertEquals(49_999, StrictKey.number(StrictKey.scored(32_767, 65_535, 49_999)));
    }
}
