package org.cairnplans.pairing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody proposes.
 *
 * @param mentor user name, as typed
 * @param mentee user name, as typed; empty for oneself
 * @param first empty for today
 * @param last empty for {@link PairingRules#USUAL_WEEKS} after the first day
 */
public record Proposal(String mentor, Optional<String> mentee, Optional<LocalDate> first, Optional<LocalDate> last) {
    public Proposal {
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(mentee, "mentee");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }
}
