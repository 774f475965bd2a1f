package org.cairnplans.pairing.matching;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The first round that a JVM ever does, as after a restart of Jira: 1 s is the aim at 10,000 × 4,000. Each time in a new JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class ColdRoundBenchmark {

    @Param({"1000x500", "10000x4000", "50000x20000"})
    public String size;

    @Param({"TIGHT", "SLACK", "OVERSUBSCRIBED"})
    public Demand demand;

    private MatchingProblem problem;
    private ExecutorService executor;

    @Setup
    public void make() {
        problem = BenchRound.problem(size, demand);
        executor = Executors.newFixedThreadPool(BenchRound.THREADS);
    }

    @Benchmark
    public Matching whole() {
        return new MatchingEngine(executor, BenchRound.THREADS).solve(problem, Watch.PATIENT);
    }

    @TearDown
    public void stop() {
        executor.shutdownNow();
    }
}
