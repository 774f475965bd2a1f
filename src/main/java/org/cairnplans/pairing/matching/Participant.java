package org.cairnplans.pairing.matching;

import java.util.Objects;
import java.util.Optional;
import org.cairnplans.people.PersonKey;

/**
 * Somebody who takes part in a round, as mentee, as mentor, or as both.
 *
 * @param seeking what they look for as a mentee; null when they look for no mentor
 * @param offering what they offer as a mentor; null when they are no mentor
 */
public record Participant(PersonKey key, Profile profile, Seeking seeking, Offering offering) {

    public Participant {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(profile, "profile");
    }

    public Optional<Seeking> asMentee() {
        return Optional.ofNullable(seeking);
    }

    public Optional<Offering> asMentor() {
        return Optional.ofNullable(offering);
    }
}
