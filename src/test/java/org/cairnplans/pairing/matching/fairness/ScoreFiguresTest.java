package org.cairnplans.pairing.matching.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreFiguresTest {

    private static final double EXACT = 1e-12;

    @Test
    void tellsMeanLowestAndPercentilesByNearestRank() {
        // 1 to 200 in no order: 2 values are one of a hundred, 10 are five.
        int[] scores = IntStream.rangeClosed(1, 200).map(number -> (number * 7) % 201).toArray();
        ScoreFigures figures = ScoreFigures.of(scores).orElseThrow();
        assertEquals(200, figures.pairs());
        assertEquals(100.5, figures.mean(), EXACT);
        assertEquals(2, figures.p1());
        assertEquals(10, figures.p5());
        assertEquals(1, figures.lowest());
    }

    @Test
    void nearestRankIsAlwaysOneOfTheValues() {
        int[] five = {10, 20, 30, 40, 50};
        assertEquals(10, NearestRank.of(five, 1));
        assertEquals(10, NearestRank.of(five, 20));
        assertEquals(20, NearestRank.of(five, 21));
        assertEquals(30, NearestRank.of(five, 50));
        assertEquals(50, NearestRank.of(five, 95));
        assertEquals(50, NearestRank.of(five, 100));
        assertEquals(7, NearestRank.of(new int[] {7}, 1));
    }

    @Test
    void saysNothingOfFewerThanFive() {
        assertEquals(Optional.empty(), ScoreFigures.of(new int[0]));
        assertEquals(Optional.empty(), ScoreFigures.of(new int[] {1, 2, 3, 4}));
    }

    @Test
    void equalScoresAreNotUnequalEvenWhereAllAreZero() {
        assertEquals(0, ScoreFigures.of(new int[] {0, 0, 0, 0, 0}).orElseThrow().gini(), EXACT);
        assertEquals(0, ScoreFigures.of(new int[] {70, 70, 70, 70, 70}).orElseThrow().gini(), EXACT);
    }

    @Test
    void oneWhoHasItAllIsAsUnequalAsSoManyCanBe() {
        assertEquals(0.8, ScoreFigures.of(new int[] {0, 0, 90, 0, 0}).orElseThrow().gini(), EXACT);
    }

    @Test
    void giniIsHalfTheMeanDifferenceInMeans() {
        // 1 2 3 4 10: differences of all 25 pairs add up to 80, mean 4: 80 / (2 * 25 * 4).
        assertEquals(0.4, ScoreFigures.of(new int[] {4, 1, 10, 3, 2}).orElseThrow().gini(), EXACT);
        var random = new SplittableRandom(1);
        for (int round = 0; round < 100; round++) {
            int[] scores = random.ints(random.nextInt(5, 40), 0, 12_000).toArray();
            long differences = 0;
            for (int one : scores) {
                for (int other : scores) {
                    differences += Math.abs(one - other);
                }
            }
            double expected = differences / (2.0 * scores.length * IntStream.of(scores).sum());
            assertEquals(expected, ScoreFigures.of(scores).orElseThrow().gini(), EXACT);
        }
    }

    @Test
    void doesNotOverflowWithThousandsOfHighScores() {
        int[] scores = IntStream.range(0, 100_000).map(number -> 32_766).toArray();
        ScoreFigures figures = ScoreFigures.of(scores).orElseThrow();
        assertEquals(32_766, figures.mean(), EXACT);
        assertEquals(0, figures.gini(), EXACT);
        scores[0] = 0;
        assertTrue(ScoreFigures.of(scores).orElseThrow().gini() > 0);
    }
}
