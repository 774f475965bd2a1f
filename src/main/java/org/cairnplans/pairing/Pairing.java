package org.cairnplans.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cairnplans.access.Subject;
import org.cairnplans.people.PersonKey;

/**
 * One mentor and one mentee.
 *
 * @param version counts the changes, from 1; whoever changes it names the version they saw
 * @param proposedBy the mentee, or a programme administrator
 * @param first the first day, UTC
 * @param last the last day, UTC; rights end with it
 * @param endReason present exactly when it ended
 * @param conflict a reporting line stands between the two since the last look; shown, never ended silently
 */
public record Pairing(
        long id,
        int version,
        PersonKey mentor,
        PersonKey mentee,
        PersonKey proposedBy,
        Instant proposedAt,
        LocalDate first,
        LocalDate last,
        PairingState state,
        Optional<EndReason> endReason,
        Optional<LineConflict> conflict) {
    public Pairing {
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(mentee, "mentee");
        Objects.requireNonNull(proposedBy, "proposedBy");
        Objects.requireNonNull(proposedAt, "proposedAt");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(conflict, "conflict");
        if (endReason.isPresent() != (state == PairingState.ENDED)) {
            throw new IllegalArgumentException("a reason belongs to an ended pairing, and to no other");
        }
    }

    public Subject subject() {
        return Subject.pairing(mentee, mentor);
    }

    /** Whether it gives the mentor rights on that day. A pairing past its last day gives none, ended in writing or not. */
    public boolean activeOn(LocalDate day) {
        return state == PairingState.ACTIVE && !day.isAfter(last);
    }

    public boolean concerns(PersonKey person) {
        return mentor.equals(person) || mentee.equals(person);
    }

    Pairing in(PairingState next) {
        return new Pairing(id, version, mentor, mentee, proposedBy, proposedAt, first, last, next, Optional.empty(), conflict);
    }

    Pairing ended(EndReason reason) {
        return new Pairing(id, version, mentor, mentee, proposedBy, proposedAt, first, last, PairingState.ENDED,
                Optional.of(reason), Optional.empty());
    }

    Pairing with(Optional<LineConflict> found) {
        return new Pairing(id, version, mentor, mentee, proposedBy, proposedAt, first, last, state, endReason, found);
    }
}
