package org.cairnplans.pairing.matching.engine;

import java.util.List;
import org.cairnplans.pairing.matching.FairnessPolicy;
import org.cairnplans.pairing.matching.Matching;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.fairness.MatchedRound;
import org.cairnplans.pairing.matching.fairness.RunFigures;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.pairing.matching.model.Worth;
import org.cairnplans.pairing.matching.ranked.RankedKeys;
import org.cairnplans.pairing.matching.ranked.RankedMode;

/**
 * All figures of a run in one place: how fair it came out, what the fairness policy cost, and how many pairs would rather have
 * each other. Costs about one more solve.
 */
public final class RoundFigures {

    private final MatchingEngine engine;
    private final RankedKeys keys;

    /** @param keys by which the two sides would choose each other, for the blocking pairs */
    public RoundFigures(MatchingEngine engine, RankedKeys keys) {
        this.engine = engine;
        this.keys = keys;
    }

    /** @param watch may end the solve without policy early; then its price is told of what was found by then */
    public RunFigures of(LiveMatching live, Watch watch) {
        SolvedRound round = live.round();
        Matching matching = live.matching();
        return RunFigures.of(MatchedRound.of(round.problem(), round.model(), matching.pairs()))
                .withBlockingPairs(new RankedMode(round, keys).blockingPairsOfOptimum())
                .withPrice(worth(matching), worth(unconstrained(round.problem(), matching, watch)));
    }

    /** Remote sites stay: they are a part of the score, not of what the policy pays for. */
    private Matching unconstrained(MatchingProblem problem, Matching fair, Watch watch) {
        FairnessPolicy policy = problem.fairness();
        if (policy.departmentBalance() == 0 && policy.loadCosts().isEmpty()) {
            return fair;
        }
        return engine.solve(problem.withFairness(new FairnessPolicy(0, List.of(), policy.remoteLocations())), watch);
    }

    private static Worth worth(Matching matching) {
        return new Worth(matching.pairs().size(), matching.hundredths());
    }
}
