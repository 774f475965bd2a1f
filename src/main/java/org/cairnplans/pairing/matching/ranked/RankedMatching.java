package org.cairnplans.pairing.matching.ranked;

import java.util.List;
import java.util.Objects;
import org.cairnplans.pairing.matching.MatchedPair;
import org.cairnplans.pairing.matching.model.Worth;
import org.cairnplans.people.PersonKey;

/**
 * The answer of a round in ranked mode, and what it gives away for being stable. Pinned pairs are settled before and included
 * everywhere but in the blocking pairs.
 *
 * @param pairs in the order of the mentees' keys, with their scores under the round's own weights
 * @param unmatched mentees who take part and have no mentor, in the order of their keys
 * @param finished whether it ran to its end. If not, every rule and every capacity is kept, but the matching need not be stable
 * @param blockingPairs counted, not assumed: 0 when finished
 * @param worth of this matching under the round's own weights
 * @param optimum of the best matching under them
 */
public record RankedMatching(List<MatchedPair> pairs, List<PersonKey> unmatched, boolean finished, long blockingPairs,
        Worth worth, Worth optimum) {

    public RankedMatching {
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
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
