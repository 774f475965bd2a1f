package org.cairnplans.pairing.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.Aim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes first outweighs all that comes later, at the extremes of both, and nothing overflows. */
class ScaleTest {

    private static final int HIGHEST_SCORE = 32_766;
    private static final int HIGHEST_TIE = 0xFFFF;

    /** The fairness policy may charge 1,000 points for load and as many for balance. */
    private static final int HIGHEST_COST = 200_000;

    /** The most people that whole numbers of 64 bits can decide, without costs. */
    private static final int MOST = (1 << 20) - 2;

    record Case(Aim aim, int most, int cost) {

        Scale scale() {
            return Scale.of(aim, most, cost);
        }
    }

    static Stream<Case> cases() {
        return Stream.of(Aim.values()).flatMap(aim -> Stream.concat(
                IntStream.of(0, 1, 2, 3, 7, 255, 1_000, 10_000, 50_000, 60_000).boxed()
                        .flatMap(most -> IntStream.of(0, 1, 5_000, HIGHEST_COST).mapToObj(cost -> new Case(aim, most, cost))),
                Stream.of(new Case(aim, MOST, 0))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneMoreMatchOutweighsEveryScoreAndCostWhereMatchesComeFirst(Case extreme) {
        if (extreme.aim() == Aim.MOST_MATCHED && extreme.most() > 0) {
            Scale scale = extreme.scale();
            BigInteger poor = times(extreme.most(), scale.value(0, 0) - extreme.cost() * scale.scoreUnit());
            BigInteger rich = times(extreme.most() - 1, scale.value(HIGHEST_SCORE, HIGHEST_TIE));
            assertTrue(poor.compareTo(rich) > 0);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneMoreHundredthOutweighsAllThatComesLater(Case extreme) {
        Scale scale = extreme.scale();
        long later = scale.value(0, HIGHEST_TIE) - (extreme.aim() == Aim.MOST_MATCHED ? scale.matchUnit() : 0);
        assertTrue(BigInteger.valueOf(scale.scoreUnit()).compareTo(times(extreme.most(), later)) > 0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneMoreMatchOutweighsEveryTieWhereTheTotalComesFirst(Case extreme) {
        Scale scale = extreme.scale();
        long ties = scale.value(0, HIGHEST_TIE) - scale.value(0, 0);
        assertTrue(ties > 0, "no ties are left to decide by");
        assertTrue(BigInteger.valueOf(scale.matchUnit()).compareTo(times(extreme.most(), ties)) > 0);
    }

    /** A search adds a pair's value, a gain, a price and a distance at most. */
    @ParameterizedTest
    @MethodSource("cases")
    void aHandfulOfTheHighestValuesFits64Bits(Case extreme) {
        Scale scale = extreme.scale();
        long highest = scale.value(HIGHEST_SCORE, HIGHEST_TIE) + extreme.cost() * scale.scoreUnit();
        assertTrue(highest > 0 && highest <= Long.MAX_VALUE / 8, () -> "" + highest);
        assertTrue(scale.value(0, 0) > 0);
        assertTrue(scale.value(0, 0) < scale.value(0, HIGHEST_TIE));
        assertTrue(scale.value(0, HIGHEST_TIE) < scale.value(1, 0));
    }

    @ParameterizedTest
    @EnumSource
    void keepsAllBitsOfTheTiesForThousandsOfPeople(Aim aim) {
        assertEquals(0, Scale.of(aim, 4_000, 0).tieShift());
    }

    @ParameterizedTest
    @EnumSource
    void refusesMorePeopleThanExactArithmeticCanDecide(Aim aim) {
        assertTrue(Scale.of(aim, MOST, 0).matchUnit() > 0);
        assertThrows(IllegalArgumentException.class, () -> Scale.of(aim, MOST + 1, 0));
        assertThrows(IllegalArgumentException.class, () -> Scale.of(aim, MOST, 1L << 20));
        assertThrows(IllegalArgumentException.class, () -> Scale.of(aim, 60_000, 1L << 40));
    }

    @Test
    void refusesAsManyPeopleAsAnIntCanCount() {
        assertThrows(IllegalArgumentException.class, () -> Scale.of(Aim.MOST_MATCHED, Integer.MAX_VALUE, 0));
        assertThrows(IllegalArgumentException.class, () -> Scale.of(Aim.HIGHEST_TOTAL, Integer.MAX_VALUE, Long.MAX_VALUE));
    }

    private static BigInteger times(long times, long value) {
        return BigInteger.valueOf(times).multiply(BigInteger.valueOf(value));
    }
}
