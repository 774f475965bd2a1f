package org.cairnplans.pairing.matching;

import static org.cairnplans.pairing.matching.Person.named;
import static org.cairnplans.pairing.matching.Person.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PairAssessmentTest {

    private static PairAssessment assess(Person mentee, Person mentor) {
        return assess(mentee, mentor, Weights.defaults());
    }

    private static PairAssessment assess(Person mentee, Person mentor, Weights weights) {
        Participant seeking = mentee.mentee();
        Participant offering = mentor.mentor();
        return new PairAssessments(MatchingProblem.of(Person.DAY, List.of(seeking, offering)).withWeights(weights))
                .of(new Pair(seeking.key(), offering.key()));
    }

    private static int points(ScorePart part, Person mentee, Person mentor) {
        return assess(mentee, mentor).line(part).hundredths();
    }

    @Test
    void hasALineOfEachPartInTheirOrder() {
        PairAssessment pair = assess(named("ada"), named("bob"));
        assertEquals(Arrays.asList(ScorePart.values()), pair.lines().stream().map(ScoreLine::part).toList());
        assertEquals(Arrays.asList(HardRule.values()), pair.verdicts().stream().map(RuleVerdict::rule).toList());
    }

    @Test
    void aConfidentialReasonIsToldAlikeWhicheverItIs() {
        List<RuleVerdict> avoided = assess(named("ada").avoids("bob"), named("bob")).told();
        List<RuleVerdict> concern = assess(named("ada"), named("bob").concern("ada")).told();
        assertEquals(avoided, concern);
        assertEquals(concern, assess(named("ada").avoids("bob"), named("bob").concern("ada")).told());
        assertEquals(List.of("cairn.matching.rule.confidential.broken"),
                avoided.stream().filter(verdict -> !verdict.holds()).map(RuleVerdict::textKey).toList());
        PairAssessment free = assess(named("ada"), named("bob"));
        assertEquals(free.verdicts().stream().filter(verdict -> verdict.rule() != HardRule.AVOIDED).toList(), free.told());
    }

    @ParameterizedTest
    @EnumSource(ScorePart.class)
    void noPartGivesMoreThanItsMost(ScorePart part) {
        ScoreLine line = best().line(part);
        assertEquals(Math.round(100 * Weights.defaults().with(ScorePart.MENTOR_RANK, 7).of(part)), line.most());
        assertTrue(line.hundredths() <= line.most());
    }

    @Test
    void theBestPairThereIsEarnsEveryPoint() {
        PairAssessment best = best();
        assertEquals(13_700, best.total());
        assertEquals(best.lines().stream().map(ScoreLine::most).toList(),
                best.lines().stream().map(ScoreLine::hundredths).toList());
        assertTrue(best.allowed());
    }

    private static PairAssessment best() {
        Participant mentee = named("ada").grade(3).seeks("java", 1, 3, 3).seeks("talks", 0, 1, 1).ranks("bob")
                .styles("listening", "structured").location("Pune").unmatchedLastRound().mentee();
        Participant mentor = named("bob").grade(5).offers("talks", 2).offers("java", 3).ranks("ada")
                .styles("listening", "structured").department("sales").mentor();
        return new PairAssessments(MatchingProblem.of(Person.DAY, List.of(mentee, mentor))
                .withWeights(Weights.defaults().with(ScorePart.MENTOR_RANK, 7))
                .withFairness(new FairnessPolicy(0, List.of(), Set.of("Pune")))
                .withPublished(List.of(pair("ada", "bob")))).of(mentee, mentor);
    }

    @Test
    void saysOfEverySeekHowFarTheMentorHelps() {
        PairAssessment pair = assess(
                named("ada").seeks("talks", 2, 3, 1).seeks("java", 1, 3, 2).seeks("go", 0, 2, 1).seeks("c", 4, 5, 1),
                named("bob").offers("talks", 9).offers("java", 2).offers("c", 4));
        // 8 shares of 4000: 500 a level, twice that for java
        assertEquals(List.of(
                new SeekLine(new Seek("c", 4, 5, 1), 4, 0, 500),
                new SeekLine(new Seek("go", 0, 2, 1), 0, 0, 1000),
                new SeekLine(new Seek("java", 1, 3, 2), 2, 1000, 2000),
                new SeekLine(new Seek("talks", 2, 3, 1), 9, 500, 500)), pair.seekLines());
        assertEquals(List.of("not-further", "not-offered", "helps", "helps"),
                pair.seekLines().stream().map(line -> line.textKey().substring("cairn.matching.seek.".length())).toList());
        assertEquals(1500, pair.line(ScorePart.COMPETENCY).hundredths());
        assertEquals(List.of("java", 3, 2, 10.0, 20.0), pair.seekLines().get(2).textArguments());
        assertEquals(List.of(15.0, 40.0), pair.line(ScorePart.COMPETENCY).textArguments());
    }

    @Test
    void whoSeeksNothingEarnsNothingByCompetency() {
        PairAssessment pair = assess(named("ada"), named("bob").offers("java", 9));
        assertEquals(List.of(), pair.seekLines());
        assertEquals(0, pair.line(ScorePart.COMPETENCY).hundredths());
    }

    @ParameterizedTest
    @CsvSource({"4,4,600", "4,5,1350", "3,5,1500", "1,4,900", "1,5,0", "5,4,0"})
    void gradesEarnByHowFarTheMentorIsAhead(int mentee, int mentor, int hundredths) {
        assertEquals(hundredths, points(ScorePart.GRADE_GAP, named("ada").grade(mentee), named("bob").grade(mentor)));
    }

    @Test
    void theMenteesRankingEarnsByPlaceAndNotByLength() {
        assertEquals(2000, points(ScorePart.MENTEE_RANK, named("ada").ranks("bob"), named("bob")));
        assertEquals(2000, points(ScorePart.MENTEE_RANK, named("ada").ranks("bob", "eve", "fay"), named("bob")));
        assertEquals(1400, points(ScorePart.MENTEE_RANK, named("ada").ranks("eve", "fay", "bob"), named("bob")));
        assertEquals(0, points(ScorePart.MENTEE_RANK, named("ada").ranks("eve"), named("bob")));
        assertEquals(0, points(ScorePart.MENTEE_RANK,
                named("ada").ranks("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "bob"), named("bob")));
    }

    @Test
    void theMentorsRankingCountsApart() {
        Weights weights = Weights.defaults().with(ScorePart.MENTOR_RANK, 10);
        PairAssessment pair = assess(named("ada"), named("bob").ranks("eve", "ada"), weights);
        assertEquals(850, pair.line(ScorePart.MENTOR_RANK).hundredths());
        assertEquals(0, pair.line(ScorePart.MENTEE_RANK).hundredths());
    }

    @Test
    void departmentsCountWhenTheyDiffer() {
        assertEquals(0, points(ScorePart.OTHER_DEPARTMENT, named("ada").department("x"), named("bob").department("x")));
        assertEquals(1000, points(ScorePart.OTHER_DEPARTMENT, named("ada").department("x"), named("bob").department("y")));
    }

    @Test
    void sharedWorkingHoursCountUpToTheFullOnes() {
        assertEquals(500, points(ScorePart.TIME_OVERLAP, named("ada"), named("bob").zone("Europe/London")));
        assertEquals(250, points(ScorePart.TIME_OVERLAP, named("ada"), named("bob").zone("America/New_York")));
        assertEquals(0, points(ScorePart.TIME_OVERLAP, named("ada"), named("bob").zone("America/Los_Angeles")));
    }

    @Test
    void sharedStylesCountByTheMenteesTags() {
        assertEquals(332, points(ScorePart.STYLE, named("ada").styles("a", "b", "c"), named("bob").styles("b", "c", "d", "e")));
        assertEquals(0, points(ScorePart.STYLE, named("ada"), named("bob").styles("b")));
        assertEquals(0, points(ScorePart.STYLE, named("ada").styles("a"), named("bob")));
    }

    @Test
    void onlyTheMenteesOwnStoryEarnsFairness() {
        assertEquals(250, points(ScorePart.FAIRNESS, named("ada").unmatchedLastRound(), named("bob")));
        assertEquals(0, points(ScorePart.FAIRNESS, named("ada"), named("bob")));
    }

    @Test
    void onlyTheVeryPairThatWasPublishedSticks() {
        Participant ada = named("ada").both();
        Participant bob = named("bob").both();
        var assessments = new PairAssessments(MatchingProblem.of(Person.DAY, List.of(ada, bob))
                .withPublished(List.of(pair("ada", "bob"))));
        assertEquals(3000, assessments.of(ada, bob).line(ScorePart.STICKINESS).hundredths());
        assertEquals(0, assessments.of(bob, ada).line(ScorePart.STICKINESS).hundredths());
    }

    @Test
    void aForbiddenPairHasItsScoreToo() {
        PairAssessment pair = assess(named("ada").languages("de").department("x"), named("bob"));
        assertFalse(pair.allowed());
        assertFalse(pair.compatible());
        assertEquals(List.of(HardRule.NO_SHARED_LANGUAGE), pair.broken().stream().map(RuleVerdict::rule).toList());
        assertEquals(600 + 1000 + 500, pair.total());
    }

    @Test
    void tellsEveryRuleThatIsBroken() {
        PairAssessment pair = assess(named("ada").grade(5).avoids("bob").optedOut(), named("bob").capacity(0));
        assertEquals(List.of(HardRule.OPTED_OUT, HardRule.NO_CAPACITY, HardRule.GRADE_GAP, HardRule.AVOIDED),
                pair.broken().stream().map(RuleVerdict::rule).toList());
    }

    @Test
    void aFullMentorIsStillCompatible() {
        PairAssessment pair = assess(named("ada"), named("bob").capacity(0));
        assertFalse(pair.allowed());
        assertTrue(pair.compatible());
    }

    @Test
    void onlyPeopleOfTheRoundCanBeAssessedOnTheirSides() {
        var assessments = new PairAssessments(MatchingProblem.of(Person.DAY,
                List.of(named("ada").mentee(), named("bob").mentor())));
        assertThrows(IllegalArgumentException.class, () -> assessments.of(pair("ada", "zoe")));
        assertThrows(IllegalArgumentException.class, () -> assessments.of(pair("zoe", "bob")));
        assertThrows(IllegalArgumentException.class, () -> assessments.of(pair("bob", "ada")));
    }
}
