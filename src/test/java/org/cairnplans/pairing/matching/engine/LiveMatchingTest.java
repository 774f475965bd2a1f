package org.cairnplans.pairing.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.Change;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.FairnessPolicy;
import org.cairnplans.pairing.matching.Matching;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.SmallRounds;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.pairing.matching.model.Worth;
import org.cairnplans.pairing.matching.oracle.RoundChanges;
import org.cairnplans.pairing.matching.oracle.SolverProof;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** After every change the answer is the one of a round that was opened with it, and proven. */
class LiveMatchingTest {

    private static final MatchingEngine ENGINE = MatchingEngine.inCallingThread();

    /** A realistic round, made fair in one way or another. */
    record Round(Demand demand, Aim aim, boolean loadCosts, boolean balance, boolean published) {

        MatchingProblem problem() {
            MatchingProblem plain = RealisticPeople.round(200, 80, demand, 4).withAim(aim);
            List<Double> costs = loadCosts ? List.of(0.0, 8.0, 20.5) : List.of();
            MatchingProblem fair = plain.withFairness(
                    new FairnessPolicy(balance ? 40 : 0, costs, plain.fairness().remoteLocations()));
            return published ? fair.withPublished(ENGINE.solve(fair, Watch.PATIENT).plainPairs()) : fair;
        }
    }

    static Stream<Round> rounds() {
        List<Round> rounds = new ArrayList<>();
        for (Demand demand : List.of(Demand.TIGHT, Demand.OVERSUBSCRIBED)) {
            for (Aim aim : Aim.values()) {
                rounds.add(new Round(demand, aim, true, false, false));
                rounds.add(new Round(demand, aim, true, true, true));
            }
        }
        return rounds.stream();
    }

    private static LiveMatching open(MatchingProblem problem) {
        return ENGINE.open(problem, Watch.PATIENT);
    }

    private static Matching change(LiveMatching live, Change... changes) {
        Matching changed = live.change(List.of(changes), Watch.PATIENT);
        assertAsOpenedAnew(live);
        assertEquals(live.matching(), changed);
        return changed;
    }

    private static void assertAsOpenedAnew(LiveMatching live) {
        SolverProof.assertProven(live.round());
        assertEquals(open(live.round().problem()).matching(), live.matching());
    }

    private static boolean has(Matching matching, Pair pair) {
        return matching.plainPairs().contains(pair);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void pairsThatAreSetByHandAreHeldAndLetGo(Round round) {
        LiveMatching live = open(round.problem());
        Matching before = live.matching();
        Pair pair = new RoundPairs(live).possible(17).get(0);
        assertTrue(change(live, new Change.PinPair(pair)).of(pair.mentee()).orElseThrow().pinned());
        assertTrue(has(live.matching(), pair));
        assertEquals(before, change(live, new Change.UnpinPair(pair)));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void aPairSetAsItIsOnlyBecomesFixed(Round round) {
        LiveMatching live = open(round.problem());
        List<Pair> before = live.matching().plainPairs();
        Pair pair = new RoundPairs(live).matched(3);
        assertEquals(before.size(), change(live, new Change.PinPair(pair)).pairs().size());
        if (!round.balance()) {
            // Who is settled counts no more when departments share those who go without.
            assertEquals(before, live.matching().plainPairs());
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void aForbiddenPairNeverComesBack(Round round) {
        LiveMatching live = open(round.problem());
        Set<Pair> forbidden = new HashSet<>();
        for (int n = 0; n < 4; n++) {
            Pair pair = new RoundPairs(live).matched(2 * n);
            forbidden.add(pair);
            change(live, new Change.ForbidPair(pair));
            forbidden.forEach(one -> assertFalse(has(live.matching(), one)));
        }
        PersonKey mentor = new RoundPairs(live).matched(0).mentor();
        change(live, new Change.SetCapacity(mentor, 0));
        forbidden.forEach(one -> assertFalse(has(live.matching(), one)));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void aMentorWithoutPlacesForAWhileGetsTheSameBack(Round round) {
        LiveMatching live = open(round.problem());
        Matching before = live.matching();
        var pairs = new RoundPairs(live);
        PersonKey mentor = pairs.matched(30).mentor();
        int capacity = pairs.capacity(mentor);
        Matching without = change(live, new Change.SetCapacity(mentor, 0));
        assertTrue(without.plainPairs().stream().noneMatch(pair -> pair.mentor().equals(mentor)));
        assertEquals(before, change(live, new Change.SetCapacity(mentor, capacity)));
        change(live, new Change.SetCapacity(mentor, capacity + 3));
        change(live, new Change.SetCapacity(mentor, 1));
        assertEquals(before, change(live, new Change.SetCapacity(mentor, capacity)));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void whoWithdrawsIsOutOnBothSides(Round round) {
        LiveMatching live = open(round.problem());
        Pair pair = new RoundPairs(live).matched(40);
        assertGone(live, pair.mentee());
        assertGone(live, pair.mentor());
        assertGone(live, new RoundPairs(live).both().findFirst().orElseThrow());
        if (!live.matching().unmatched().isEmpty()) {
            assertGone(live, live.matching().unmatched().get(0));
        }
    }

    private static void assertGone(LiveMatching live, PersonKey person) {
        Matching changed = change(live, new Change.Withdraw(person));
        assertFalse(changed.unmatched().contains(person));
        assertTrue(changed.plainPairs().stream()
                .noneMatch(pair -> pair.mentee().equals(person) || pair.mentor().equals(person)));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void whoWithdrawsLetsGoThosePinnedToThem(Round round) {
        LiveMatching live = open(round.problem());
        List<Pair> pins = new RoundPairs(live).possible(0).stream().limit(4).toList();
        pins.forEach(pin -> {
            if (new RoundPairs(live).possible(0).contains(pin)) {
                change(live, new Change.PinPair(pin));
            }
        });
        List<Pair> pinned = live.round().problem().pinned();
        assertTrue(pinned.size() > 2);
        assertGone(live, pinned.get(0).mentor());
        assertGone(live, pinned.get(1).mentee());
        assertTrue(live.round().problem().pinned().size() <= pinned.size() - 2);
        assertTrue(live.matching().pairs().stream().noneMatch(pair -> pair.pinned()
                && (pair.pair().mentor().equals(pinned.get(0).mentor()) || pair.pair().mentee().equals(pinned.get(1).mentee()))));
    }

    @Test
    void whoIsBothMayBePinnedOnBothSidesAndWithdraw() {
        LiveMatching live = open(new Round(Demand.TIGHT, Aim.MOST_MATCHED, true, true, false).problem());
        var pairs = new RoundPairs(live);
        List<Pair> possible = pairs.possible(0);
        Pair asMentee = pairs.both().flatMap(both -> possible.stream().filter(pair -> pair.mentee().equals(both))).findFirst()
                .orElseThrow();
        PersonKey both = asMentee.mentee();
        change(live, new Change.PinPair(asMentee));
        Pair asMentor = live.matching().plainPairs().stream().filter(pair -> pair.mentor().equals(both)).findFirst()
                .orElseThrow();
        change(live, new Change.PinPair(asMentor));
        assertEquals(2, live.round().problem().pinned().size());
        assertGone(live, both);
        assertEquals(List.of(), live.round().problem().pinned());
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void severalChangesAtOnceEndWhereOneByOneEnds(Round round) {
        LiveMatching atOnce = open(round.problem());
        LiveMatching oneByOne = open(atOnce.round().problem());
        var pairs = new RoundPairs(atOnce);
        Pair pin = pairs.possible(60).get(0);
        List<Change> changes = List.of(new Change.PinPair(pin), new Change.ForbidPair(pairs.matched(1)),
                new Change.Withdraw(pairs.matched(120).mentor()), new Change.SetCapacity(pairs.matched(5).mentor(), 4),
                new Change.Withdraw(pin.mentee()), new Change.ForbidPair(pin));
        for (Change one : changes) {
            oneByOne.change(List.of(one), Watch.PATIENT);
        }
        assertEquals(oneByOne.matching(), change(atOnce, changes.toArray(Change[]::new)));
        assertEquals(oneByOne.round().problem(), atOnce.round().problem());
    }

    @ParameterizedTest
    @EnumSource
    void severalChangesAtOnceEndWhereOneByOneEndsInSmallRoundsWithEverything(Aim aim) {
        int batches = 0;
        for (int seed = 0; seed < 300; seed++) {
            var draw = new RoundChanges(new SplittableRandom(seed), 3);
            LiveMatching atOnce = open(SmallRounds.of(aim, seed));
            LiveMatching oneByOne = open(SmallRounds.of(aim, seed));
            List<Change> changes = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                Change change = draw.draw(oneByOne.round().problem());
                if (change != null) {
                    changes.add(change);
                    oneByOne.change(List.of(change), Watch.PATIENT);
                    assertAsOpenedAnew(oneByOne);
                }
            }
            assertEquals(oneByOne.matching(), change(atOnce, changes.toArray(Change[]::new)), "seed " + seed);
            batches += changes.size() > 2 ? 1 : 0;
        }
        assertTrue(batches > 100, "too few batches to prove much: " + batches);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void whatAPairCostsIsTheDifferenceOfTwoSolvesAndLeavesAllAsItWas(Round round) {
        MatchingProblem problem = round.problem();
        LiveMatching live = open(problem);
        Matching before = live.matching();
        List<Pair> possible = new RoundPairs(live).possible(0);
        for (int n = 0; n < possible.size(); n += 60) {
            Pair pair = possible.get(n);
            Matching with = ENGINE.solve(problem.withPinned(List.of(pair)), Watch.PATIENT);
            Worth cost = new Worth(before.pairs().size() - with.pairs().size(), before.hundredths() - with.hundredths());
            assertEquals(cost, live.costOfHaving(pair));
            assertEquals(before, live.matching());
            assertEquals(problem, live.round().problem());
        }
        SolvedRound after = live.round();
        SolverProof.assertProven(after);
    }

    @Test
    void whatCannotBeSetHasNoCost() {
        LiveMatching live = open(RealisticPeople.round(40, 20, Demand.TIGHT, 1));
        Matching before = live.matching();
        Pair pair = new RoundPairs(live).matched(0);
        assertEquals(new Worth(0, 0), live.costOfHaving(pair));
        assertThrows(InvalidInputException.class, () -> live.costOfHaving(new Pair(pair.mentor(), pair.mentee())));
        assertEquals(before, live.matching());
    }

    @ParameterizedTest
    @EnumSource
    void pairsThatWereToldStayWhereOthersWouldMove(Aim aim) {
        int moved = 0;
        int movedWhenTold = 0;
        for (int seed = 0; seed < 6; seed++) {
            MatchingProblem round = RealisticPeople.round(200, 80, Demand.TIGHT, seed).withAim(aim);
            List<Pair> told = ENGINE.solve(round, Watch.PATIENT).plainPairs();
            LiveMatching free = open(round);
            LiveMatching held = open(round.withPublished(told));
            assertEquals(told, held.matching().plainPairs());
            List<Change> changes = Stream.of(10, 60, 110).<Change>map(n -> new Change.Withdraw(told.get(n).mentor())).distinct()
                    .toList();
            int freely = moved(told, change(free, changes.toArray(Change[]::new)));
            int sticking = moved(told, change(held, changes.toArray(Change[]::new)));
            assertTrue(sticking <= freely, "seed " + seed + ": " + sticking + " against " + freely);
            moved += freely;
            movedWhenTold += sticking;
        }
        assertTrue(movedWhenTold < moved, movedWhenTold + " against " + moved);
    }

    private static int moved(List<Pair> told, Matching matching) {
        Set<Pair> kept = new HashSet<>(matching.plainPairs());
        return (int) told.stream().filter(pair -> !kept.contains(pair)).count();
    }
}
