package org.cairnplans.pairing.matching;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.pairing.matching.solver.MarketSolver;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Realistic people in the sizes of the targets, solved once. Two threads for whatever uses more than one. */
@State(Scope.Benchmark)
public class BenchRound {

    static final int THREADS = 2;

    /** Mentees x mentors. */
    @Param({"1000x500", "10000x4000", "50000x20000"})
    public String size;

    @Param({"TIGHT", "SLACK", "OVERSUBSCRIBED"})
    public Demand demand;

    ExecutorService executor;
    MatchingProblem problem;
    SolvedRound round;

    @Setup(Level.Trial)
    public void make() {
        executor = Executors.newFixedThreadPool(THREADS);
        problem = problem(size, demand);
        round = engine().open(problem, Watch.PATIENT).round();
        if (!round.solution().optimal()) {
            throw new IllegalStateException("not the best matching");
        }
    }

    static MatchingProblem problem(String size, Demand demand) {
        String[] sides = size.split("x");
        return RealisticPeople.round(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), demand, 1);
    }

    MatchingEngine engine() {
        return new MatchingEngine(executor, THREADS);
    }

    Market market() {
        return round.market();
    }

    /** The market scanned, nothing decided yet. */
    MarketSolver scanned() {
        return MarketSolver.of(market(), executor, THREADS, Watch.PATIENT);
    }

    @TearDown(Level.Trial)
    public void stop() {
        executor.shutdownNow();
    }
}
