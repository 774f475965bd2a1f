package org.cairnplans.pairing.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.cairnplans.pairing.matching.Aim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a bound proves, said in matches and hundredths. */
class MarketTest {

    private static final int HIGHEST_TIE = 0xFFFF;
    private static final long[] NONE = {};

    @ParameterizedTest
    @EnumSource
    void aHundredthMoreAtALowerTieIsAHundredthMore(Aim aim) {
        Market market = market(aim);
        assertEquals(1, market.hundredthsMore(proven(market.scale().value(500, HIGHEST_TIE), market.scale().value(501, 0))));
        assertEquals(2, market.hundredthsMore(proven(market.scale().value(500, HIGHEST_TIE), market.scale().value(502, 0))));
    }

    @ParameterizedTest
    @EnumSource
    void aHigherTieAloneIsNoHundredth(Aim aim) {
        Market market = market(aim);
        assertEquals(0, market.hundredthsMore(proven(market.scale().value(500, 0), market.scale().value(500, HIGHEST_TIE))));
        assertEquals(0, market.matchedMore(proven(market.scale().value(500, 0), market.scale().value(500, HIGHEST_TIE))));
    }

    @ParameterizedTest
    @EnumSource
    void matchesAreCountedWhereTheyComeFirst(Aim aim) {
        Market market = market(aim);
        long best = market.scale().value(32_766, HIGHEST_TIE);
        long least = market.scale().value(0, 0);
        assertEquals(aim == Aim.MOST_MATCHED ? 2 : 0, market.matchedMore(proven(best, 3 * least)));
        assertEquals(aim == Aim.MOST_MATCHED ? 1 : 0, market.matchedMore(proven(0, best)));
    }

    private static Market market(Aim aim) {
        var model = MatrixModel.of(3, new int[3], new int[3], new int[3]);
        return Market.plain(model.byMentee(), Scale.of(aim, 3, 0), new boolean[] {true, true, true}, new int[] {1, 1, 1});
    }

    private static Solution proven(long worth, long bound) {
        return new Solution(new int[3], NONE, NONE, NONE, BigInteger.valueOf(worth), BigInteger.valueOf(bound));
    }
}
