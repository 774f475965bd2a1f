package org.cairnplans.pairing.matching;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.cairnplans.pairing.matching.engine.LiveMatching;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.cairnplans.pairing.matching.model.Solution;
import org.cairnplans.pairing.matching.solver.MarketSolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One change of a solved round and the exact answer after it: a mentor drawn by chance takes nobody any more, or takes as many as
 * before again, in turn. 10 ms are the aim at 10,000 × 4,000.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ChangeBenchmark {

    /** A round that lives through all changes. */
    @State(Scope.Benchmark)
    public static class Live {

        private final SplittableRandom random = new SplittableRandom(1);
        private LiveMatching matching;
        private MarketSolver solver;
        private List<Participant> mentors;
        private int[] places;
        private int away = -1;

        @Setup(Level.Trial)
        public void open(BenchRound round) {
            matching = new MatchingEngine(round.executor, BenchRound.THREADS).open(round.problem, Watch.PATIENT);
            solver = round.scanned();
            solver.solve(Watch.PATIENT);
            mentors = round.round.model().people().mentors();
            places = round.market().places();
        }

        /** @return the mentor who comes back or goes; call {@link #done} after */
        private int next() {
            return away >= 0 ? away : random.nextInt(places.length);
        }

        private boolean back() {
            return away >= 0;
        }

        private void done(int mentor) {
            away = away >= 0 ? -1 : mentor;
        }
    }

    /** With all that the answer is told in: people and pairs. */
    @Benchmark
    public Matching capacityOfAMentor(BenchRound round, Live live) {
        int mentor = live.next();
        Participant person = live.mentors.get(mentor);
        int capacity = live.back() ? person.offering().capacity() : 0;
        live.done(mentor);
        return live.matching.change(List.of(new Change.SetCapacity(person.key(), capacity)), Watch.PATIENT);
    }

    /** Numbers only. */
    @Benchmark
    public Solution placesOfAMentor(BenchRound round, Live live) {
        int mentor = live.next();
        live.solver.setPlaces(mentor, live.back() ? live.places[mentor] : 0, 0);
        live.done(mentor);
        return live.solver.solve(Watch.PATIENT);
    }
}
