package org.cairnplans.pairing.matching;

import java.util.Objects;

/**
 * A pair of a matching.
 *
 * @param hundredths its score, in hundredths of a point, 0 or more
 * @param pinned whether it was set by hand
 */
public record MatchedPair(Pair pair, int hundredths, boolean pinned) {

    public MatchedPair {
        Objects.requireNonNull(pair, "pair");
    }
}
