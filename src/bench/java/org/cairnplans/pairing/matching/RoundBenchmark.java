package org.cairnplans.pairing.matching;

import java.util.concurrent.TimeUnit;
import org.cairnplans.pairing.matching.model.CompiledPairs;
import org.cairnplans.pairing.matching.model.DualCertificate;
import org.cairnplans.pairing.matching.solver.MarketSolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole round, from people to pairs, in a JVM that has done it before, on two threads: 30 ms are the aim at 1,000 × 500, 0.4 s
 * at 10,000 × 4,000, 6 s at 50,000 × 20,000 (20 s where oversubscribed). And the parts of it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RoundBenchmark {

    /** Checked, compiled, scanned, decided, read out. */
    @Benchmark
    public Matching whole(BenchRound round) {
        return round.engine().solve(round.problem, Watch.PATIENT);
    }

    /** Only people made into numbers. */
    @Benchmark
    public CompiledPairs compile(BenchRound round) {
        var pairs = CompiledPairs.of(round.problem);
        pairs.byMentee();
        return pairs;
    }

    /** Only every pair looked at once. */
    @Benchmark
    public MarketSolver scan(BenchRound round) {
        return round.scanned();
    }

    /** Proven, which no round needs: every pair again by the plain score. */
    @Benchmark
    public DualCertificate prove(BenchRound round) {
        return DualCertificate.of(round.round.model(), round.market(), round.round.solution(), round.executor,
                BenchRound.THREADS);
    }
}
