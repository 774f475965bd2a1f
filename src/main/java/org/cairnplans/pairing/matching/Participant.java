package org.cairnplans.pairing.matching;

import java.util.Objects;
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

    /** The same person, out of the round. */
    public Participant withdrawn() {
        return new Participant(key, profile.withOptedOut(true), seeking, offering);
    }

    /** The same mentor with another number of places. */
    public Participant withCapacity(int capacity) {
        return new Participant(key, profile, seeking, offering.withCapacity(capacity));
    }
}
