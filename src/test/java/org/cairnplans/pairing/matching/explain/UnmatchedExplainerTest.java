package org.cairnplans.pairing.matching.explain;

import static org.cairnplans.pairing.matching.Person.keys;
import static org.cairnplans.pairing.matching.Person.named;
import static org.cairnplans.pairing.matching.Person.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.HardRule;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Person;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.cairnplans.pairing.matching.explain.UnmatchedExplanation.CrowdedOut;
import org.cairnplans.pairing.matching.explain.UnmatchedExplanation.NotDecided;
import org.cairnplans.pairing.matching.explain.UnmatchedExplanation.PricedOut;
import org.cairnplans.pairing.matching.explain.UnmatchedExplanation.RuleCount;
import org.cairnplans.pairing.matching.explain.UnmatchedExplanation.RuledOut;
import org.cairnplans.pairing.matching.model.Solution;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.people.PersonKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnmatchedExplainerTest {

    @Test
    void countsWhichRulesLeaveNobody() {
        List<Participant> people = new ArrayList<>();
        people.add(named("ada").languages("fr").mentee());
        people.add(named("full").languages("fr").capacity(0).mentor());
        people.add(named("far").zone("Asia/Tokyo").mentor());
        people.add(named("near").mentor());
        SolvedRound round = solve(MatchingProblem.of(Person.DAY, people).withForbidden(List.of(pair("ada", "near"))));
        var explanation = new UnmatchedExplainer(round).explain(new PersonKey("ada"));
        var rules = List.of(new RuleCount(HardRule.NO_SHARED_LANGUAGE, 2, 0), new RuleCount(HardRule.NO_CAPACITY, 1, 1),
                new RuleCount(HardRule.TIME_ZONE_GAP, 1, 0), new RuleCount(HardRule.FORBIDDEN, 1, 0));
        assertEquals(new RuledOut(new PersonKey("ada"), 3, rules, 0, OptionalInt.empty()), explanation);
    }

    @Test
    void mentorsWhosePlacesArePinnedAreCountedApart() {
        SolvedRound round = solve(MatchingProblem.of(Person.DAY, List.of(named("ada").mentee(), named("ben").mentee(),
                named("xia").capacity(1).mentor())).withPinned(List.of(pair("ben", "xia"))));
        var explainer = new UnmatchedExplainer(round);
        assertEquals(keys("ada"), explainer.unmatched());
        var taken = new RuledOut(new PersonKey("ada"), 1, List.of(), 1, OptionalInt.empty());
        assertEquals(taken, explainer.explain(new PersonKey("ada")));
        PersonKey pinned = new PersonKey("ben");
        assertThrows(IllegalArgumentException.class, () -> explainer.explain(pinned));
    }

    /** Up to four, nobody can tell from the figure whether anybody avoids anybody. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 6})
    void aSecretReasonIsOnlyToldInLargeNumbersAndNeverWhichOne(int secrets) {
        List<Participant> people = new ArrayList<>();
        Person ada = named("ada").languages("en", "zh");
        for (int n = 0; n < secrets; n++) {
            people.add((n % 2 == 0 ? named("mentor" + n).avoids("ada") : named("mentor" + n).concern("ada")).mentor());
        }
        people.add(named("both").capacity(0).avoids("ada").mentor());
        people.add(ada.mentee());
        var told = (RuledOut) new UnmatchedExplainer(solve(MatchingProblem.of(Person.DAY, people))).explain(new PersonKey("ada"));
        assertEquals(secrets < 5 ? OptionalInt.empty() : OptionalInt.of(secrets), told.undisclosed());
        assertEquals(List.of(new RuleCount(HardRule.NO_CAPACITY, 1, 1)), told.rules());
        assertEquals(secrets < 5 ? 1 : 1 + secrets, told.mentors());
    }

    @Test
    void namesThoseWhoShareTooFewPlaces() {
        SolvedRound round = solve(twoMarkets());
        var told = (CrowdedOut) new UnmatchedExplainer(round).explain(new UnmatchedExplainer(round).unmatched().get(0));
        HallSet set = told.hallSet();
        assertEquals(keys("xia", "yan"), set.mentors());
        assertEquals(3, set.places());
        assertEquals(Set.copyOf(keys("fr1", "fr2", "fr3", "fr4", "fr5")), together(set));
        assertEquals(2, set.unmatched().size());
        assertEquals(List.of(set), HallSets.of(round));
    }

    /** Five who speak French share three places; the two who speak English have four. */
    private static MatchingProblem twoMarkets() {
        List<Participant> people = new ArrayList<>();
        for (int n = 1; n <= 5; n++) {
            people.add(named("fr" + n).languages("fr").mentee());
        }
        people.add(named("en1").mentee());
        people.add(named("en2").mentee());
        people.add(named("xia").capacity(2).languages("fr").mentor());
        people.add(named("yan").capacity(1).languages("fr").mentor());
        people.add(named("zoe").capacity(2).mentor());
        people.add(named("zac").capacity(2).mentor());
        return MatchingProblem.of(Person.DAY, people);
    }

    @Test
    void everyHallSetHasMoreMenteesThanPlacesAndNoWayOut() {
        SolvedRound round = solve(RealisticPeople.round(150, 50, Demand.OVERSUBSCRIBED, 5));
        var explainer = new UnmatchedExplainer(round);
        List<HallSet> groups = HallSets.of(round);
        Set<PersonKey> grouped = new HashSet<>();
        for (HallSet set : groups) {
            assertNoWayOut(round, set);
            grouped.addAll(set.unmatched());
        }
        int crowded = 0;
        for (PersonKey mentee : explainer.unmatched()) {
            if (explainer.explain(mentee) instanceof CrowdedOut told) {
                assertNoWayOut(round, told.hallSet());
                assertTrue(told.hallSet().unmatched().contains(mentee) && grouped.contains(mentee));
                crowded++;
            }
        }
        assertEquals(grouped.size(), crowded);
        assertTrue(crowded > 10, "only " + crowded);
    }

    private static void assertNoWayOut(SolvedRound round, HallSet set) {
        assertEquals(set.places(), set.matched().size());
        assertFalse(set.unmatched().isEmpty());
        var people = round.model().people();
        for (PersonKey key : together(set)) {
            int mentee = people.mentee(key).orElseThrow();
            for (int mentor = 0; mentor < round.market().mentors(); mentor++) {
                boolean open = round.model().score(mentee, mentor) != 0 && round.market().places()[mentor] > 0;
                assertTrue(!open || set.mentors().contains(people.mentors().get(mentor).key()));
            }
        }
    }

    @Test
    void aHighTotalMayPriceSomebodyOut() {
        // Ben fits Xia far better than Ada does, but Xia is all Ada may have; Yan, who could take Ben, gives next to nothing.
        MatchingProblem problem = MatchingProblem.of(Person.DAY, List.of(named("ada").mentee(),
                named("ben").languages("en", "fr").seeks("design", 0, 4, 1).ranks("xia").grade(2).mentee(),
                named("xia").capacity(1).offers("design", 4).department("design").mentor(),
                named("yan").capacity(1).languages("fr").grade(5).mentor()));
        assertEquals(List.of(), new UnmatchedExplainer(solve(problem)).unmatched());
        SolvedRound round = solve(problem.withAim(Aim.HIGHEST_TOTAL));
        var told = (PricedOut) new UnmatchedExplainer(round).explain(new PersonKey("ada"));
        assertEquals(new PersonKey("xia"), told.cheapest().mentor());
        assertEquals(-1, told.cheapest().cost().menteesWithout());
        assertTrue(told.cheapest().cost().hundredths() > 0);
        assertEquals(List.of(), HallSets.of(round));
    }

    @Test
    void aRoundThatWasEndedEarlySaysThatItIsNotDecidedAndWhatCostsAtLeast() {
        SolvedRound solved = solve(RealisticPeople.round(60, 25, Demand.SLACK, 8));
        Solution best = solved.solution();
        int[] nobody = new int[best.mentorOf().length];
        Arrays.fill(nobody, -1);
        var atOnce = new Solution(nobody, best.menteeValue(), best.mentorPrice(), best.seatPrice(), BigInteger.ZERO,
                best.bound());
        var round = new SolvedRound(solved.problem(), solved.model(), solved.market(), atOnce);
        var explainer = new UnmatchedExplainer(round);
        assertTrue(explainer.unmatched().stream().anyMatch(mentee -> explainer.explain(mentee) instanceof NotDecided));
        assertEquals(List.of(), HallSets.of(round));
        PersonKey open = explainer.unmatched().stream().filter(key -> explainer.explain(key) instanceof NotDecided).findFirst()
                .orElseThrow();
        var pairs = new PairExplainer(round);
        assertTrue(round.model().people().mentors().stream()
                .map(mentor -> pairs.explain(new Pair(open, mentor.key())).cost())
                .filter(Objects::nonNull).noneMatch(Cost::exact));
    }

    private static Set<PersonKey> together(HallSet set) {
        Set<PersonKey> all = new HashSet<>(set.matched());
        all.addAll(set.unmatched());
        return all;
    }

    private static SolvedRound solve(MatchingProblem problem) {
        return MatchingEngine.inCallingThread().open(problem, Watch.PATIENT).round();
    }
}
