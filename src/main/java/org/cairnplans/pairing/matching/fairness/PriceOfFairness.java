package org.cairnplans.pairing.matching.fairness;

import java.util.Objects;
import org.cairnplans.pairing.matching.model.Worth;

/**
 * What the round's fairness policy costs: this matching beside the best one without any policy, both under the round's own
 * weights. Bertsimas, Farias and Trichakis, <i>The Price of Fairness</i>, Operations Research 59 (2011).
 */
public record PriceOfFairness(Worth fair, Worth unconstrained) {

    public PriceOfFairness {
        Objects.requireNonNull(fair, "fair");
        Objects.requireNonNull(unconstrained, "unconstrained");
    }

    public int matchedLost() {
        return unconstrained.matched() - fair.matched();
    }

    /** Hundredths of a point. */
    public long scoreLost() {
        return unconstrained.score() - fair.score();
    }

    /** Score lost as a share of what could be had; 0 where nothing could. */
    public double share() {
        return unconstrained.score() == 0 ? 0 : (double) scoreLost() / unconstrained.score();
    }
}
