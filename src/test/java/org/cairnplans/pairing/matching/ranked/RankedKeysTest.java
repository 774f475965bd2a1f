package org.cairnplans.pairing.matching.ranked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cairnplans.pairing.matching.ScorePart;
import org.cairnplans.pairing.matching.Weights;
import org.junit.jupiter.api.Test;

class RankedKeysTest {

    @Test
    void neitherSideIsMovedByHowTheOtherRankedThem() {
        var keys = RankedKeys.defaults();
        for (ScorePart rank : new ScorePart[] {ScorePart.MENTEE_RANK, ScorePart.MENTOR_RANK}) {
            assertEquals(0, keys.mentee().of(rank));
            assertEquals(0, keys.mentor().of(rank));
        }
        assertTrue(keys.rankingFirst());
    }

    @Test
    void onlyMentorsCanPreferThoseWhoWentWithout() {
        var round = Weights.defaults().with(ScorePart.FAIRNESS, 12);
        assertEquals(0, RankedKeys.of(round).mentee().of(ScorePart.FAIRNESS));
        assertEquals(12, RankedKeys.of(round).mentor().of(ScorePart.FAIRNESS));
        assertEquals(40, RankedKeys.of(round).mentor().of(ScorePart.COMPETENCY));
    }

    @Test
    void symmetricKeysAreTheRoundsOwnScore() {
        var keys = RankedKeys.symmetric(Weights.defaults());
        assertEquals(Weights.defaults(), keys.mentee());
        assertEquals(Weights.defaults(), keys.mentor());
        assertFalse(keys.rankingFirst());
    }
}
