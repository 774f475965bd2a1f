package org.cairnplans.pairing.matching;

import java.util.Objects;

/**
 * One competency a mentor can help with.
 *
 * @param competency key of the competency
 * @param level the mentor's own level, {@value Seek#MIN_LEVEL} to {@value Seek#MAX_LEVEL}
 */
public record Offer(String competency, int level) {

    public Offer {
        Objects.requireNonNull(competency, "competency");
    }
}
