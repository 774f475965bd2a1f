package org.cairnplans.pairing.matching;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.cairnplans.pairing.matching.model.CompiledPairs;
import org.cairnplans.pairing.matching.model.PairScores;
import org.cairnplans.pairing.matching.model.Shortlists;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Looking at every pair: by columns, by columns with the best 16 of each row picked, and a pair at a time. The line of each
 * that ends in {@code :pairs} is what to compare, nanoseconds for one pair; the other one is for a whole round (of the plain
 * score and of filling: for some rows). The aims: with the best picked at most 2 ns on one thread at 50,000 × 20,000, and a
 * twelfth of the plain score.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class ScanBenchmark {

    private static final int LISTED = 16;

    /** Enough of a round for what needs no whole one. */
    private static final int FILLED_PAIRS = 20_000_000;
    private static final int PLAIN_PAIRS = 2_000_000;

    @Param({"1000x500", "10000x4000", "50000x20000"})
    private String size;

    private CompiledPairs pairs;
    private PairScores byMentee;
    private PairScores byMentor;
    private ExecutorService executor;
    private int first;

    /** How many pairs were looked at. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Looked {

        public long pairs;
    }

    @Setup(Level.Trial)
    public void compile() {
        String[] sides = size.split("x");
        pairs = CompiledPairs.of(RealisticPeople.round(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), Demand.TIGHT, 1));
        byMentee = pairs.byMentee();
        byMentor = byMentee.turned();
        executor = Executors.newSingleThreadExecutor();
    }

    @TearDown(Level.Trial)
    public void stop() {
        executor.shutdownNow();
    }

    @Benchmark
    public void fillByMentee(Looked looked, Blackhole hole) {
        fill(byMentee, looked, hole);
    }

    @Benchmark
    public void fillByMentor(Looked looked, Blackhole hole) {
        fill(byMentor, looked, hole);
    }

    private void fill(PairScores scores, Looked looked, Blackhole hole) {
        var into = new short[scores.columns()];
        int rows = Math.min(scores.rows(), FILLED_PAIRS / scores.columns());
        for (int n = 0; n < rows; n++) {
            scores.fill(next(scores.rows()), into);
            hole.consume(into);
        }
        looked.pairs += (long) rows * scores.columns();
    }

    @Benchmark
    public Shortlists scanByMentee(Looked looked) {
        return scan(byMentee, 1, looked);
    }

    @Benchmark
    public Shortlists scanByMenteeOnTwoThreads(Looked looked) {
        return scan(byMentee, 2, looked);
    }

    @Benchmark
    public Shortlists scanByMentor(Looked looked) {
        return scan(byMentor, 1, looked);
    }

    private Shortlists scan(PairScores scores, int threads, Looked looked) {
        looked.pairs += (long) scores.rows() * scores.columns();
        return Shortlists.scan(scores, LISTED, null, executor, threads, () -> false);
    }

    @Benchmark
    public void plainScore(Looked looked, Blackhole hole) {
        int rows = Math.min(byMentee.rows(), PLAIN_PAIRS / byMentee.columns());
        for (int n = 0; n < rows; n++) {
            int mentee = next(byMentee.rows());
            for (int mentor = 0; mentor < byMentee.columns(); mentor++) {
                hole.consume(pairs.score(mentee, mentor));
            }
        }
        looked.pairs += (long) rows * byMentee.columns();
    }

    /** Goes round all rows, so that no row is ever in a cache because it was just there. */
    private int next(int rows) {
        first = (first + 1) % rows;
        return first;
    }
}
