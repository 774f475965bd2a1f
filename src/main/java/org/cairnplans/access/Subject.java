package org.cairnplans.access;

import java.util.Objects;
import java.util.Optional;
import org.cairnplans.people.PersonKey;

/**
 * Whose data are asked for.
 *
 * @param owner the mentee
 * @param sharing of the plan the data belong to; {@link Sharing#NONE} where there is none (a pairing)
 * @param pairedWith for a pairing, its mentor, whatever its state: another mentor of the same mentee has no say in it
 */
public record Subject(PersonKey owner, Sharing sharing, Optional<PersonKey> pairedWith) {
    public Subject {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(sharing, "sharing");
        Objects.requireNonNull(pairedWith, "pairedWith");
    }

    public Subject(PersonKey owner, Sharing sharing) {
        this(owner, sharing, Optional.empty());
    }

    public static Subject of(PersonKey owner) {
        return new Subject(owner, Sharing.NONE);
    }

    /** One pairing, existing or about to be proposed. */
    public static Subject pairing(PersonKey mentee, PersonKey mentor) {
        return new Subject(mentee, Sharing.NONE, Optional.of(mentor));
    }
}
