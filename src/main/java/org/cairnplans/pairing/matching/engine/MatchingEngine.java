package org.cairnplans.pairing.matching.engine;

import java.util.concurrent.Executor;
import org.cairnplans.pairing.matching.Matching;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.check.ProblemCheck;
import org.cairnplans.problem.InvalidInputException;

/**
 * Finds the best matching of a round over every allowed pair, none left out and none stored. What it does and why it is exact
 * is told in {@code docs/matching.md}.
 *
 * <p>Deterministic: the order of people, the executor and the number of threads have no influence on the answer.
 */
public final class MatchingEngine {

    private final Executor executor;
    private final int threads;

    /**
     * @param executor runs the scan of all pairs in parts; in Jira an own bounded one, never a shared pool. When it refuses,
     *        the calling thread does the work
     * @param threads how many of its threads a round may use, 1 or more
     */
    public MatchingEngine(Executor executor, int threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /** Everything in the thread that calls. */
    public static MatchingEngine inCallingThread() {
        return new MatchingEngine(Runnable::run, 1);
    }

    /**
     * @param watch may end it early: then the answer is valid and says how far it may be from the best
     * @throws InvalidInputException with every field and rule, when the problem breaks one
     */
    public Matching solve(MatchingProblem problem, Watch watch) {
        return open(problem, watch).matching();
    }

    /**
     * Solves a round and keeps what is needed to explain it, and to solve it again after a change in milliseconds.
     *
     * @throws InvalidInputException with every field and rule, when the problem breaks one
     */
    public LiveMatching open(MatchingProblem problem, Watch watch) {
        new ProblemCheck().check(problem);
        return LiveMatching.open(problem, executor, threads, watch);
    }
}
