package org.cairnplans.pairing.matching.fairness;

import static org.cairnplans.pairing.matching.fairness.FairRound.firstMatched;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.pairing.matching.fairness.FairRound.Seat;
import org.junit.jupiter.api.Test;

class GroupRatesTest {

    private static final double EXACT = 1e-12;

    @Test
    void countsMatchedByDepartment() {
        // 6 of 6 in tools, 4 of 8 in web, none of 5 in labs.
        var round = new FairRound().mentees(6, Seat.ANYWHERE).mentees(8, Seat.ANYWHERE.department("web"))
                .mentees(5, Seat.ANYWHERE.department("labs")).mentors(1, Seat.ANYWHERE, 10).matched(firstMatched(10, 19));
        GroupRates rates = rates(round, Grouping.DEPARTMENT);
        assertEquals(List.of(new GroupRate("labs", 5, 0), new GroupRate("tools", 6, 6), new GroupRate("web", 8, 4)),
                rates.shown());
        assertEquals(0, rates.hiddenGroups());
        assertEquals(Optional.empty(), rates.others());
        RateSpread spread = rates.spread().orElseThrow();
        assertEquals("labs", spread.lowest().group());
        assertEquals("tools", spread.highest().group());
        assertEquals(1, spread.disparity(), EXACT);
        assertEquals(0, spread.ratio(), EXACT);
        assertFalse(spread.withinFourFifths());
    }

    @Test
    void fourFifthsIsDecidedOnTheSpot() {
        // 8 of 10 against 10 of 10 is four fifths exactly; 79 of 100 is less.
        assertTrue(new RateSpread(new GroupRate("a", 10, 8), new GroupRate("b", 10, 10)).withinFourFifths());
        assertFalse(new RateSpread(new GroupRate("a", 100, 79), new GroupRate("b", 10, 10)).withinFourFifths());
        // 28 of 50 against 7 of 10: 0.56 / 0.7, which no double says exactly.
        assertTrue(new RateSpread(new GroupRate("a", 50, 28), new GroupRate("b", 10, 7)).withinFourFifths());
        assertEquals(0.8, new RateSpread(new GroupRate("a", 50, 28), new GroupRate("b", 10, 7)).ratio(), EXACT);
    }

    @Test
    void nobodyMatchedAnywhereIsNobodyPreferred() {
        var spread = new RateSpread(new GroupRate("a", 6, 0), new GroupRate("b", 7, 0));
        assertEquals(1, spread.ratio(), EXACT);
        assertEquals(0, spread.disparity(), EXACT);
        assertTrue(spread.withinFourFifths());
    }

    @Test
    void hiddenGroupsAreToldTogetherAndCompareWithNobody() {
        var round = new FairRound().mentees(7, Seat.ANYWHERE).mentees(6, Seat.ANYWHERE.department("web"))
                .mentees(2, Seat.ANYWHERE.department("labs")).mentors(1, Seat.ANYWHERE, 20).matched(firstMatched(9, 15));
        GroupRates rates = rates(round, Grouping.DEPARTMENT);
        assertEquals(List.of(new GroupRate("tools", 7, 7)), rates.shown());
        assertEquals(2, rates.hiddenGroups());
        assertEquals(Optional.of(new GroupRate(null, 8, 2)), rates.others());
        assertEquals(Optional.empty(), rates.spread());
        assertEquals(Optional.empty(), rates.of("labs"));
    }

    @Test
    void gradesAndOffsetsGoByNumber() {
        var round = new FairRound().mentees(5, Seat.ANYWHERE.grade(10)).mentees(5, Seat.ANYWHERE.grade(2))
                .mentees(5, Seat.ANYWHERE.location("Toronto", "America/Toronto"))
                .mentors(1, Seat.ANYWHERE, 1).matched(firstMatched(1, 15));
        assertEquals(List.of("2", "3", "10"), names(round, Grouping.GRADE));
        assertEquals(List.of("-300", "60"), names(round, Grouping.ZONE_OFFSET));
    }

    @Test
    void remoteIsWhatThePolicySays() {
        var round = new FairRound().mentees(5, Seat.ANYWHERE)
                .mentees(6, Seat.ANYWHERE.location(FairRound.REMOTE_SITE, "Asia/Kolkata"))
                .mentors(1, Seat.ANYWHERE, 9).matched(firstMatched(8, 11));
        assertEquals(List.of(new GroupRate("false", 5, 5), new GroupRate("true", 6, 3)), rates(round, Grouping.REMOTE).shown());
        assertEquals(List.of("60", "330"), names(round, Grouping.ZONE_OFFSET));
    }

    @Test
    void thoseWhoWentWithoutLastRoundAreCounted() {
        var people = new FairRound().mentees(5, Seat.ANYWHERE);
        for (int added = 0; added < 5; added++) {
            people.mentee(Seat.ANYWHERE, true, false, Set.of());
        }
        var round = people.mentors(1, Seat.ANYWHERE, 9).matched(firstMatched(6, 10));
        assertEquals(List.of(new GroupRate("false", 5, 5), new GroupRate("true", 5, 1)),
                rates(round, Grouping.UNMATCHED_LAST_ROUND).shown());
    }

    @Test
    void whoOptedOutCountsNowhere() {
        var round = new FairRound().mentees(5, Seat.ANYWHERE).mentee(Seat.ANYWHERE, false, true, Set.of())
                .mentors(1, Seat.ANYWHERE, 9).matched(firstMatched(5, 6));
        assertEquals(List.of(new GroupRate("tools", 5, 5)), rates(round, Grouping.DEPARTMENT).shown());
        assertEquals(5, RunFigures.of(round).mentees());
    }

    @Test
    void nobodyIsNoGroup() {
        GroupRates rates = rates(new FairRound().matched(), Grouping.LOCATION);
        assertEquals(List.of(), rates.shown());
        assertEquals(0, rates.hiddenGroups());
    }

    private static GroupRates rates(MatchedRound round, Grouping by) {
        return new MenteeGroups(round).rates(by);
    }

    private static List<String> names(MatchedRound round, Grouping by) {
        return rates(round, by).shown().stream().map(GroupRate::group).toList();
    }
}
