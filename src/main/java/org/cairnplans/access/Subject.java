package org.cairnplans.access;

import java.util.Objects;
import org.cairnplans.people.PersonKey;

/**
 * Whose data are asked for.
 *
 * @param owner the mentee
 * @param sharing of the plan the data belong to; {@link Sharing#NONE} where there is none (a pairing)
 */
public record Subject(PersonKey owner, Sharing sharing) {

    public Subject {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(sharing, "sharing");
    }

    public static Subject of(PersonKey owner) {
        return new Subject(owner, Sharing.NONE);
    }
}
