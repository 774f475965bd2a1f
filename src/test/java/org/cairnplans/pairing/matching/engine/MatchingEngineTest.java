package org.cairnplans.pairing.matching.engine;

import static org.cairnplans.pairing.matching.Person.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.Change;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.FairnessPolicy;
import org.cairnplans.pairing.matching.MatchedPair;
import org.cairnplans.pairing.matching.Matching;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Person;
import org.cairnplans.pairing.matching.Proof;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.Watch.Phase;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.oracle.Impatient;
import org.cairnplans.pairing.matching.oracle.SolverProof;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingEngineTest {

    private final MatchingEngine engine = MatchingEngine.inCallingThread();

    /** So many that the solver looks at its watch on its way: with balance mentees are its rows, else whoever is scarcer. */
    private static MatchingProblem round(Demand demand, Aim aim, int balance) {
        MatchingProblem plain = RealisticPeople.round(balance > 0 ? 400 : 700, balance > 0 ? 160 : 280, demand, 6).withAim(aim);
        return plain.withFairness(new FairnessPolicy(balance, List.of(0.0, 4.0), plain.fairness().remoteLocations()));
    }

    static Stream<MatchingProblem> rounds() {
        return Stream.of(Aim.values()).flatMap(aim -> Stream.of(Demand.TIGHT, Demand.OVERSUBSCRIBED)
                .flatMap(demand -> Stream.of(0, 40).map(balance -> round(demand, aim, balance))));
    }

    @Test
    void refusesABadProblemWithFieldAndReason() {
        MatchingProblem bad = MatchingProblem.of(Person.DAY, List.of(named("ada").mentee(), named("bob").capacity(-1).mentor()));
        List<Violation> told = List.of(
                Violation.of("participants[1].offering.capacity", "cairn.matching.problem.capacity", 1000));
        assertEquals(told, assertThrows(InvalidInputException.class, () -> engine.solve(bad, Watch.PATIENT)).violations());
        assertEquals(told, assertThrows(InvalidInputException.class, () -> engine.open(bad, Watch.PATIENT)).violations());
    }

    @Test
    void solvesARoundOfNobody() {
        Matching matching = engine.solve(MatchingProblem.of(Person.DAY, List.of()), Watch.PATIENT);
        assertEquals(new Matching(List.of(), List.of(), new Proof(true, 0, 0)), matching);
    }

    @Test
    void theExecutorHasNoInfluence() {
        MatchingProblem round = round(Demand.TIGHT, Aim.MOST_MATCHED, 40);
        Matching matching = engine.solve(round, Watch.PATIENT);
        Executor refuses = task -> {
            throw new RejectedExecutionException("busy");
        };
        Queue<Runnable> late = new ArrayDeque<>();
        assertEquals(matching, new MatchingEngine(refuses, 4).solve(round, Watch.PATIENT));
        assertEquals(matching, new MatchingEngine(late::add, 4).solve(round, Watch.PATIENT));
        assertFalse(late.isEmpty());
        late.forEach(Runnable::run);
        var pool = Executors.newFixedThreadPool(3);
        try {
            for (int threads = 1; threads <= 4; threads++) {
                assertEquals(matching, new MatchingEngine(pool, threads).solve(round, Watch.PATIENT), threads + " threads");
            }
        } finally {
            pool.shutdown();
        }
    }

    record Report(Phase phase, int done, int all) {}

    /** Writes down what it is told. */
    private static final class Listener implements Watch {

        private final List<Report> reports = new ArrayList<>();

        @Override
        public boolean goOn() {
            return true;
        }

        @Override
        public void reached(Phase phase, int done, int all) {
            reports.add(new Report(phase, done, all));
        }

        /** Reports of the same phase in a row. */
        List<List<Report>> runs() {
            List<List<Report>> runs = new ArrayList<>();
            for (Report report : reports) {
                if (runs.isEmpty() || runs.get(runs.size() - 1).get(0).phase() != report.phase()) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(report);
            }
            return runs;
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void progressNeverFallsWithinAPhaseAndEndsAtAll(MatchingProblem round) {
        var listener = new Listener();
        engine.solve(round, listener);
        List<List<Report>> runs = listener.runs();
        List<Phase> phases = new ArrayList<>(List.of(Phase.SCANNING, Phase.SOLVING));
        if (round.fairness().departmentBalance() > 0) {
            phases.addAll(List.of(Phase.SCANNING, Phase.SOLVING));
        }
        assertEquals(phases, runs.stream().map(run -> run.get(0).phase()).toList());
        for (List<Report> run : runs) {
            int all = run.get(0).all();
            assertTrue(all > 0);
            assertTrue(run.stream().allMatch(report -> report.all() == all && report.done() >= 0));
            assertTrue(IntStream.range(1, run.size()).allMatch(n -> run.get(n - 1).done() <= run.get(n).done()));
            assertEquals(all, run.get(run.size() - 1).done());
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void endedEarlyItSaysHowMuchBetterAnyOtherCanBe(MatchingProblem round) {
        LiveMatching best = engine.open(round, Watch.PATIENT);
        boolean balanced = round.fairness().departmentBalance() > 0;
        for (Watch ending : balanced ? List.of(EndsAt.scan(1), EndsAt.solve(1), EndsAt.scan(2), EndsAt.solve(2))
                : List.of(EndsAt.scan(1), EndsAt.solve(1))) {
            LiveMatching live = engine.open(round, ending);
            SolverProof.assertHolds(live.round().model(), live.round().market(), live.round().solution());
            Matching ended = live.matching();
            assertFalse(ended.proof().finished());
            assertFalse(ended.proof().optimal());
            assertFalse(ended.pairs().isEmpty());
            assertCovers(best, live);
            assertRefusesChanges(live);
        }
    }

    private static void assertCovers(LiveMatching best, LiveMatching live) {
        Proof proof = live.matching().proof();
        int more = best.matching().pairs().size() - live.matching().pairs().size();
        long hundredths = policyHundredths(best, best) - policyHundredths(best, live);
        if (best.round().problem().aim() == Aim.HIGHEST_TOTAL) {
            assertTrue(hundredths <= proof.hundredthsMore(), hundredths + " more, proven " + proof.hundredthsMore());
        } else {
            assertTrue(more <= proof.matchedMore(), more + " more, proven " + proof.matchedMore());
            assertTrue(more > 0 || hundredths <= proof.hundredthsMore(), hundredths + " more, proven " + proof.hundredthsMore());
        }
    }

    /** The total with load costs and balance counted, by the seats of the best. */
    private static long policyHundredths(LiveMatching best, LiveMatching live) {
        Market market = best.round().market();
        int[] mentorOf = live.round().solution().mentorOf();
        int[] load = new int[market.mentors()];
        int[] seats = market.seats().clone();
        long total = live.matching().hundredths();
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            int mentor = mentorOf[mentee];
            if (mentor >= 0) {
                total -= market.loadCost(mentor, ++load[mentor]) / market.scale().scoreUnit();
            } else if (market.balanced() && market.takesPart()[mentee] && --seats[market.seatOf()[mentee]] < 0) {
                total -= market.seatValue() / market.scale().scoreUnit();
            }
        }
        return total;
    }

    private static void assertRefusesChanges(LiveMatching live) {
        Matching before = live.matching();
        MatchedPair first = before.pairs().get(0);
        var change = new Change.Withdraw(first.pair().mentee());
        assertThrows(IllegalStateException.class, () -> live.change(List.of(change), Watch.PATIENT));
        assertThrows(IllegalStateException.class, () -> live.costOfHaving(first.pair()));
        assertEquals(before, live.matching());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40})
    void aChangeThatIsEndedEarlyIsInTheRoundButNotTheLastWord(int balance) {
        LiveMatching live = engine.open(round(Demand.TIGHT, Aim.MOST_MATCHED, balance), Watch.PATIENT);
        List<Change> changes = live.matching().plainPairs().stream().map(Pair::mentor).distinct().limit(120)
                .<Change>map(mentor -> new Change.SetCapacity(mentor, 0)).toList();
        Matching ended = live.change(changes, new Impatient(0));
        assertFalse(ended.proof().finished());
        assertFalse(ended.proof().optimal());
        SolverProof.assertHolds(live.round().model(), live.round().market(), live.round().solution());
        LiveMatching best = engine.open(live.round().problem(), Watch.PATIENT);
        assertCovers(best, live);
        assertThrows(IllegalStateException.class, () -> live.change(List.of(), Watch.PATIENT));
    }

    @ParameterizedTest
    @EnumSource
    void endedEarlyByWhateverThreadItIsValid(Aim aim) {
        MatchingProblem round = round(Demand.TIGHT, aim, 0);
        var pool = Executors.newFixedThreadPool(3);
        try {
            for (int patience = 0; patience < 8; patience += 2) {
                LiveMatching live = new MatchingEngine(pool, 4).open(round, new Impatient(patience));
                SolverProof.assertHolds(live.round().model(), live.round().market(), live.round().solution());
                assertFalse(live.matching().proof().optimal());
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aScanThatWasEndedIsNotToldAsDone() {
        List<Report> reports = new ArrayList<>();
        var watch = new Watch() {
            @Override
            public boolean goOn() {
                return false;
            }

            @Override
            public void reached(Phase phase, int done, int all) {
                reports.add(new Report(phase, done, all));
            }
        };
        engine.open(round(Demand.TIGHT, Aim.MOST_MATCHED, 0), watch);
        assertTrue(reports.stream().noneMatch(report -> report.done() == report.all()), reports::toString);
    }

    /** As an administrator would see it who changed their mind about waiting: the next round is not touched by it. */
    @Test
    void aRoundAfterOneThatWasEndedIsSolvedToItsEnd() {
        MatchingProblem round = round(Demand.TIGHT, Aim.MOST_MATCHED, 0);
        Matching ended = engine.solve(round, EndsAt.solve(1));
        Matching best = engine.solve(round, Watch.PATIENT);
        assertTrue(best.proof().optimal());
        assertNotEquals(ended, best);
    }
}
