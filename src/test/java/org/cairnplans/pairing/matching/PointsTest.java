package org.cairnplans.pairing.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    private final Points points = new Points(Weights.defaults());

    @Test
    void countsHundredths() {
        assertEquals(4000, points.most(ScorePart.COMPETENCY));
        assertEquals(0, points.most(ScorePart.MENTOR_RANK));
    }

    @Test
    void roundsEachNumberOnceToTheNearestHundredth() {
        Points thirds = new Points(new Weights(Map.of(ScorePart.GRADE_GAP, 0.125, ScorePart.STYLE, 0.1249),
                new TreeMap<>(Map.of(0, 0.5)), List.of(), 240, 0));
        assertEquals(13, thirds.most(ScorePart.GRADE_GAP));
        assertEquals(12, thirds.most(ScorePart.STYLE));
        assertEquals(7, thirds.gradeGap(0));
    }

    @ParameterizedTest
    @CsvSource({"-1,0", "0,600", "1,1350", "2,1500", "3,900", "4,0"})
    void gradeGapEarnsItsShare(int gap, int hundredths) {
        assertEquals(hundredths, points.gradeGap(gap));
    }

    @ParameterizedTest
    @CsvSource({"0,2000", "1,1700", "9,300", "10,0", "5000,0"})
    void placeOfARankingEarnsItsShareWithinTheList(int place, int hundredths) {
        assertEquals(hundredths, points.menteeRank(place));
    }

    @Test
    void eachSideOfTheRankingHasItsOwnPoints() {
        Points both = new Points(Weights.defaults().with(ScorePart.MENTOR_RANK, 10));
        assertEquals(1000, both.mentorRank(0));
        assertEquals(2000, both.menteeRank(0));
        assertEquals(850, both.mentorRank(1));
    }

    @ParameterizedTest
    @CsvSource({"0,500", "240,500", "241,497", "360,250", "479,2", "480,0", "720,0"})
    void overlapOfTheWorkingDayEarnsItsPart(int gapMinutes, int hundredths) {
        assertEquals(hundredths, points.timeOverlap(gapMinutes));
    }

    @ParameterizedTest
    @CsvSource({"1,250", "2,250", "3,166", "501,0"})
    void aTagIsWorthLessTheMoreTheMenteeHas(int tags, int hundredths) {
        assertEquals(hundredths, points.styleTag(tags));
    }

    @Test
    void fairnessIsSharedBetweenThoseLeftOutAndThoseFarAway() {
        Points odd = new Points(new Weights(Map.of(ScorePart.FAIRNESS, 0.07), new TreeMap<>(), List.of(), 240, 0.5));
        assertEquals(0, odd.fairness(false, false));
        assertEquals(4, odd.fairness(true, false));
        assertEquals(3, odd.fairness(false, true));
        assertEquals(7, odd.fairness(true, true));
    }

    @Test
    void departmentAndStickinessGiveAllOrNothing() {
        assertEquals(1000, points.otherDepartment(true));
        assertEquals(0, points.otherDepartment(false));
        assertEquals(3000, points.stickiness(true));
        assertEquals(0, points.stickiness(false));
    }

    @Test
    void aSeekOfThriceThePriorityIsWorthThriceALevel() {
        SeekPoints shared = points.seeks(List.of(new Seek("b", 1, 3, 1), new Seek("a", 0, 2, 3)));
        assertEquals(List.of("a", "b"), shared.seeks().stream().map(each -> each.seek().competency()).toList());
        assertEquals(1500, shared.seeks().get(0).perLevel());
        assertEquals(500, shared.seeks().get(1).perLevel());
        assertEquals(4000, shared.most());
    }

    @Test
    void whatRoundingLeavesGoesToTheFirstPriority() {
        SeekPoints shared = points.seeks(List.of(new Seek("a", 0, 1, 1), new Seek("b", 0, 1, 3), new Seek("c", 0, 1, 3)));
        // 4000 / 7: 571, 1714 and 1714, one left
        assertEquals(List.of(571, 1715, 1714), shared.seeks().stream().map(SeekPoints.Valued::perLevel).toList());
        assertEquals(4000, shared.most());
    }

    @Test
    void whatFitsNoWholeSeekStaysUnshared() {
        SeekPoints shared = new Points(Weights.defaults().with(ScorePart.COMPETENCY, 0.05))
                .seeks(List.of(new Seek("a", 0, 3, 2)));
        assertEquals(1, shared.seeks().get(0).perLevel());
        assertEquals(3, shared.most());
    }

    @Test
    void oneSmallWishDoesNotEarnTheWholePart() {
        // A third of the least that earns it all: one of first priority over two levels.
        assertEquals(1333, points.seeks(List.of(new Seek("a", 1, 2, 2))).most());
        assertEquals(4000, points.seeks(List.of(new Seek("a", 1, 3, 3))).most());
    }

    @Test
    void aSmallSeekIsWorthTheSameAloneAsAmongThree() {
        Seek small = new Seek("a", 1, 2, 2);
        int alone = points.seeks(List.of(small)).most();
        int amongThree = points.seeks(List.of(small, new Seek("b", 1, 2, 2), new Seek("c", 1, 2, 2))).seeks().get(0).most();
        assertEquals(amongThree, alone, 2);
    }

    @Test
    void neverSharesOutMoreThanThePart() {
        for (int count = 2; count <= 40; count++) {
            List<Seek> seeks = new ArrayList<>();
            int leastSteps = 9;
            for (int i = 0; i < count; i++) {
                seeks.add(new Seek("c" + i, i % 3, 4 + i % 6, 1 + i % 3));
                leastSteps = Math.min(leastSteps, seeks.get(i).steps());
            }
            int shared = points.seeks(seeks).most();
            assertTrue(shared <= 4000 && shared > 4000 - leastSteps, count + " seeks share " + shared);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "2,1000", "4,3000", "5,4000", "9,4000"})
    void onlyLevelsBetweenTodayAndTheAimCount(int mentorLevel, int hundredths) {
        assertEquals(hundredths, points.seeks(List.of(new Seek("a", 1, 5, 2))).seeks().get(0).at(mentorLevel));
    }

    @Test
    void nothingSoughtIsWorthNothing() {
        assertEquals(0, points.seeks(List.of()).most());
    }
}
