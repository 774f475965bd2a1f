package org.cairnplans.pairing.matching.ranked;

import java.util.Objects;
import org.cairnplans.pairing.matching.model.Worth;

/**
 * What a round in ranked mode comes to, and what it gives away for being stable.
 *
 * @param outcome who has whom
 * @param blockingPairs counted, not assumed: 0 when the outcome is finished
 * @param worth of this matching under the round's own weights
 * @param optimum of the best matching under them
 */
public record RankedMatching(DeferredAcceptance.Outcome outcome, long blockingPairs, Worth worth, Worth optimum) {

    public RankedMatching {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(worth, "worth");
        Objects.requireNonNull(optimum, "optimum");
    }

    /** How many mentees fewer have a mentor; below 0 only where the round's aim put the score first. */
    public int matchedLost() {
        return optimum.matched() - worth.matched();
    }

    /** Hundredths of a point; below 0 only where the optimum paid score for a match, or for the round's fairness policy. */
    public long scoreLost() {
        return optimum.score() - worth.score();
    }
}
