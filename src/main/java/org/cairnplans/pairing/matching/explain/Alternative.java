package org.cairnplans.pairing.matching.explain;

import java.util.List;
import java.util.Objects;
import org.cairnplans.people.PersonKey;

/**
 * A mentor somebody might have had instead.
 *
 * @param hundredths score of that pair, in hundredths of a point
 * @param cost what the round would lose by it
 * @param mentees whom that mentor has now, pinned ones included, in the order of their keys
 */
public record Alternative(PersonKey mentor, int hundredths, Cost cost, List<PersonKey> mentees) {

    public Alternative {
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(cost, "cost");
        mentees = List.copyOf(mentees);
    }
}
