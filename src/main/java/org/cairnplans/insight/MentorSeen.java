package org.cairnplans.insight;

import java.util.Objects;
import org.cairnplans.people.PersonKey;

/**
 * A pairing as the dashboard shows it: that it is, and whether it runs or is over (product.md 5.4: managers see no proposals and
 * no reasons).
 */
public record MentorSeen(PersonKey mentor, State state) {

    public MentorSeen {
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(state, "state");
    }

    /** What a manager is told. */
    public enum State {
        ACTIVE,
        ENDED
    }
}
