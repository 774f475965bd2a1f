package org.cairnplans.pairing;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.cairnplans.people.PersonKey;

/**
 * Who did what with a pairing, when. Written with every change, never changed.
 *
 * @param by empty when the calendar or an import of reporting lines did it
 */
public record PairingStep(Instant at, Optional<PersonKey> by, Act act) {
    public PairingStep {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(act, "act");
    }

    /** What was done. */
    public enum Act {
        PROPOSED,
        ACCEPTED,
        /** Its first day came. */
        ACTIVATED,
        DECLINED,
        WITHDRAWN,
        EXPIRED,
        ENDED,
        /** A reporting line now stands between the two. */
        CONFLICT_FOUND,
        CONFLICT_GONE
    }
}
