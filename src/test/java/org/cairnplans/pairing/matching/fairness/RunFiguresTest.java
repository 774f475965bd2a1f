package org.cairnplans.pairing.matching.fairness;

import static org.cairnplans.pairing.matching.fairness.FairRound.firstMatched;
import static org.cairnplans.pairing.matching.fairness.FairRound.mentorKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.cairnplans.pairing.matching.fairness.FairRound.Seat;
import org.cairnplans.pairing.matching.fairness.MentorTable.Cell;
import org.cairnplans.pairing.matching.model.Worth;
import org.junit.jupiter.api.Test;

class RunFiguresTest {

    private static final double EXACT = 1e-12;
    private static final Seat ANYWHERE = Seat.ANYWHERE;

    @Test
    void tellsWhatMatchedMenteesMissAgainstTheirOwnBest() {
        // Scores 50, 40, 30, 20, 10 with mentor 0, where best is 50; the third may have mentor 0 only, the sixth goes without.
        int[][] scores = {{51, 1}, {41, 51}, {31, 0}, {21, 51}, {11, 51}, {1, 51}};
        var round = new FairRound().mentees(6, ANYWHERE).mentors(2, ANYWHERE, 5).matched(scores, firstMatched(5, 6));
        assertEquals(new RegretFigures(5, 2, 10, 40, 40), RunFigures.of(round).regret().orElseThrow());
        assertEquals(0.4, RunFigures.of(round).regret().orElseThrow().shareWithTheirBest(), EXACT);
    }

    @Test
    void missesNothingOfAMentorWithoutAPlace() {
        int[][] scores = new int[5][];
        Arrays.fill(scores, new int[] {11, 91});
        var round = new FairRound().mentees(5, ANYWHERE).mentors(1, ANYWHERE, 5).mentors(1, ANYWHERE, 0)
                .matched(scores, new int[5]);
        assertEquals(new RegretFigures(5, 5, 0, 0, 0), RunFigures.of(round).regret().orElseThrow());
    }

    @Test
    void saysNothingOfFewerThanFivePairs() {
        var figures = RunFigures.of(new FairRound().mentees(9, ANYWHERE).mentors(1, ANYWHERE, 5).matched(firstMatched(4, 9)));
        assertEquals(Optional.empty(), figures.regret());
        assertEquals(Optional.empty(), figures.scores());
        assertEquals(Optional.empty(), figures.load());
        assertEquals(4, figures.matched());
        assertEquals(4 / 9.0, figures.rate(), EXACT);
    }

    @Test
    void countsThePlaceOfTheMentorSomebodyGot() {
        // Mentor 9 is not in the round, so that whom the second mentee ranked after them is their first.
        var people = new FairRound()
                .mentee(ANYWHERE, false, false, Set.of(), 0, 1).mentee(ANYWHERE, false, false, Set.of(), 9, 1)
                .mentee(ANYWHERE, false, false, Set.of(), 0, 1).mentee(ANYWHERE, false, false, Set.of(), 0, 1, 2)
                .mentee(ANYWHERE, false, false, Set.of(), 0, 1, 2, 3).mentee(ANYWHERE, false, false, Set.of(), 4, 3, 2, 1, 0)
                .mentee(ANYWHERE, false, false, Set.of(), 1).mentee(ANYWHERE, false, false, Set.of(), 1)
                .mentors(5, ANYWHERE, 5);
        var figures = RunFigures.of(people.matched(0, 1, 1, 2, 3, 0, 4, -1)).preferences().orElseThrow();
        assertEquals(new PreferenceFigures(8, 2, 1, 1, 2, 1, 1), figures);
        assertEquals(0.75, figures.shareInside(), EXACT);
    }

    @Test
    void whoRanksIsNotToldWhereTheyAreTooFew() {
        var people = new FairRound().mentees(5, ANYWHERE);
        for (int added = 0; added < 4; added++) {
            people.mentee(ANYWHERE, false, false, Set.of(), 0);
        }
        assertEquals(Optional.empty(), RunFigures.of(people.mentors(1, ANYWHERE, 9).matched(new int[9])).preferences());
    }

    @Test
    void countsLoadOverMentorsWithAPlaceOnly() {
        var round = new FairRound().mentees(6, ANYWHERE).mentors(5, ANYWHERE, 3).mentors(2, ANYWHERE, 0)
                .matched(0, 0, 0, 2, 3, -1);
        LoadFigures load = RunFigures.of(round).load().orElseThrow();
        assertEquals(new LoadFigures(5, 15, List.of(2, 2, 0, 1)), load);
        assertEquals(0.4, load.idleShare(), EXACT);
    }

    @Test
    void tellsWhereMentorsSit() {
        Seat far = ANYWHERE.location("Toronto", "America/Toronto");
        var round = new FairRound().mentees(3, ANYWHERE).mentors(6, ANYWHERE.grade(5), 2).mentors(7, far.grade(5), 1)
                .mentors(8, ANYWHERE.grade(4), 1).matched(0, 0, 6);
        MentorTable table = RunFigures.of(round).mentors();
        assertEquals(Map.of(4, new MentorCount(8, 8, 0), 5, new MentorCount(13, 19, 3)), table.byGrade());
        assertEquals(Map.of("Berlin", new MentorCount(14, 20, 2), "Toronto", new MentorCount(7, 7, 1)), table.byLocation());
        assertEquals(Map.of(new Cell(4, "Berlin"), new MentorCount(8, 8, 0), new Cell(5, "Berlin"), new MentorCount(6, 12, 2),
                new Cell(5, "Toronto"), new MentorCount(7, 7, 1)), table.cells());
        assertEquals(0, table.hiddenCells());
    }

    @Test
    void aSmallCellCanNotBeHadFromItsRow() {
        Seat far = ANYWHERE.location("Toronto", "America/Toronto");
        var round = new FairRound().mentors(6, ANYWHERE.grade(5), 2).mentors(2, far.grade(5), 1).mentors(8, ANYWHERE.grade(4), 1)
                .mentors(9, far.grade(4), 1).matched();
        MentorTable table = RunFigures.of(round).mentors();
        assertEquals(Set.of(4, 5), table.byGrade().keySet());
        assertEquals(Map.of(), table.cells());
        assertEquals(4, table.hiddenCells());
    }

    @Test
    void comparesThoseWhoRestrictedTheirChoiceWithTheOthers() {
        // Five rank three mentors, five rank one, one avoids somebody; the middle ranking is three long.
        var people = new FairRound();
        for (int added = 0; added < 6; added++) {
            people.mentee(ANYWHERE, false, false, Set.of(), 0, 1, 2);
        }
        for (int added = 0; added < 5; added++) {
            people.mentee(ANYWHERE, false, false, Set.of(), 0);
        }
        people.mentee(ANYWHERE, false, false, Set.of(mentorKey(2)));
        int[][] scores = new int[12][];
        Arrays.fill(scores, new int[] {21, 41, 1});
        var round = people.mentors(3, ANYWHERE, 9).matched(scores, 0, 0, 0, 0, 1, -1, 1, 1, 1, 1, 1, 1);
        var figures = RunFigures.of(round).restriction().orElseThrow();
        assertEquals(new GroupRate("true", 6, 6), figures.restricted());
        assertEquals(new GroupRate("false", 6, 5), figures.others());
        assertEquals(1 / 6.0, figures.favour(), EXACT);
        assertEquals(OptionalDouble.of(40), figures.restrictedMean());
        assertEquals(OptionalDouble.of(24), figures.othersMean());
    }

    @Test
    void tellsNoMeanOfFewerThanFivePairsNorTheOtherOneItFollowsFrom() {
        var people = new FairRound().mentees(6, ANYWHERE);
        for (int added = 0; added < 5; added++) {
            people.mentee(ANYWHERE, false, false, Set.of(mentorKey(0)));
        }
        var figures = RunFigures.of(people.mentors(2, ANYWHERE, 9).matched(firstMatched(8, 11))).restriction().orElseThrow();
        assertEquals(2, figures.restricted().matched());
        assertEquals(OptionalDouble.empty(), figures.restrictedMean());
        assertEquals(OptionalDouble.empty(), figures.othersMean());
    }

    @Test
    void fairnessHasItsPrice() {
        var figures = RunFigures.of(new FairRound().matched()).withPrice(new Worth(10, 900), new Worth(11, 1000))
                .withBlockingPairs(7);
        PriceOfFairness price = figures.price().orElseThrow();
        assertEquals(100, price.scoreLost());
        assertEquals(1, price.matchedLost());
        assertEquals(0.1, price.share(), EXACT);
        assertEquals(OptionalLong.of(7), figures.blockingPairs());
        assertEquals(0, new PriceOfFairness(new Worth(0, 0), new Worth(0, 0)).share(), EXACT);
    }

    @Test
    void everyGroupingIsThere() {
        var groups = RunFigures.of(new FairRound().mentees(5, ANYWHERE).mentors(1, ANYWHERE, 5).matched(new int[5])).groups();
        assertEquals(List.of(Grouping.values()), groups.stream().map(GroupRates::by).toList());
    }

    @Test
    void aMatchingOfAnotherRoundIsRefused() {
        var round = new FairRound().mentees(2, ANYWHERE).mentors(1, ANYWHERE, 5);
        assertThrows(IllegalArgumentException.class, () -> round.matched(0));
    }
}
