package org.cairnplans.pairing.matching.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.model.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CostTest {

    private static final int TIES = 0xFFFF;

    @ParameterizedTest
    @EnumSource(Aim.class)
    void comesBackAsItWentIntoTheScale(Aim aim) {
        Scale scale = Scale.of(aim, 50_000, 3_000);
        for (long matched : new long[] {0, 1, -1, 15, -15}) {
            for (long hundredths : new long[] {0, 1, -1, 9_999, -9_999, 500_000, -500_000}) {
                for (long ties : new long[] {0, 1, -1, 7 * TIES, -7 * TIES}) {
                    long value = matched * scale.matchUnit() + hundredths * scale.scoreUnit() + ties / (1 << scale.tieShift());
                    assertEquals(new ValueParts(matched, hundredths), ValueParts.of(scale, value));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Aim.class)
    void isTheDifferenceOfTwoMatchingsWhateverTheirSize(Aim aim) {
        var random = new SplittableRandom(3);
        for (int most : new int[] {1, 2, 3, 7, 100, 1_000}) {
            Scale scale = Scale.of(aim, most, 0);
            for (int n = 0; n < 50; n++) {
                long[] one = total(scale, random, random.nextInt(most + 1));
                long[] other = total(scale, random, random.nextInt(most + 1));
                ValueParts parts = ValueParts.of(scale, one[0] - other[0]);
                assertEquals(one[1] - other[1], parts.matched());
                assertEquals(one[2] - other[2], parts.hundredths());
            }
        }
    }

    /** Value, pairs and hundredths of a matching with so many pairs. */
    private static long[] total(Scale scale, SplittableRandom random, int pairs) {
        long value = 0;
        long hundredths = 0;
        for (int pair = 0; pair < pairs; pair++) {
            int score = random.nextInt(32_767);
            value += scale.value(score, random.nextInt(TIES / 2));
            hundredths += score;
        }
        return new long[] {value, pairs, hundredths};
    }

    @ParameterizedTest
    @CsvSource({"1, -4321", "0, 12", "2, 0"})
    void aMenteeWhoGoesWithoutMayPayForMorePoints(long without, long hundredths) {
        Scale scale = Scale.of(Aim.MOST_MATCHED, 100, 0);
        Cost cost = Cost.atLeast(scale, without * scale.matchUnit() + hundredths * scale.scoreUnit());
        assertEquals(new Cost(without, hundredths, false), cost);
    }

    @Test
    void aMatchMayPayForFewerPointsWhereTheTotalComesFirst() {
        Scale scale = Scale.of(Aim.HIGHEST_TOTAL, 100, 0);
        assertEquals(new Cost(-1, 3, false), Cost.atLeast(scale, 3 * scale.scoreUnit() - scale.matchUnit()));
    }

    @Test
    void aTieAloneCostsNothing() {
        Scale scale = Scale.of(Aim.MOST_MATCHED, 100, 0);
        assertTrue(Cost.atLeast(scale, TIES).free());
        assertFalse(Cost.atLeast(scale, scale.scoreUnit()).free());
    }
}
