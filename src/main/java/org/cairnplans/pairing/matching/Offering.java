package org.cairnplans.pairing.matching;

import java.time.LocalDate;
import java.util.List;
import org.cairnplans.people.PersonKey;

/**
 * The mentor's side of a participant.
 *
 * @param offers the competencies they can help with, each once; may be empty
 * @param capacity how many mentees they would take now, beside those they have; 0 when full
 * @param ranking the mentees they would like best, the first the most wanted, each once; may be empty
 * @param trainedUntil last day their mentor training is valid (product.md K3); null when they have none
 */
public record Offering(List<Offer> offers, int capacity, List<PersonKey> ranking, LocalDate trainedUntil) {

    public Offering {
        offers = List.copyOf(offers);
        ranking = List.copyOf(ranking);
    }

    /** The same offers with another number of places. */
    public Offering withCapacity(int other) {
        return new Offering(offers, other, ranking, trainedUntil);
    }
}
