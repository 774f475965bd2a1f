package org.cairnplans.pairing;

import java.util.Objects;
import java.util.Optional;

/**
 * Which pairings a programme administrator wants to see.
 *
 * @param conflictOnly only those with a reporting line between the two
 */
public record PairingFilter(Optional<PairingState> state, boolean conflictOnly) {
    public static final PairingFilter ALL = new PairingFilter(Optional.empty(), false);

    public PairingFilter {
        Objects.requireNonNull(state, "state");
    }
}
