package org.cairnplans.pairing.matching;

import java.util.List;
import org.cairnplans.people.PersonKey;

/**
 * The mentee's side of a participant.
 *
 * @param seeks the competencies they want to grow in, each once; may be empty
 * @param ranking the mentors they would like best, the first the most wanted, each once; may be empty
 * @param unmatchedLastRound whether they went without a mentor in the round before
 */
public record Seeking(List<Seek> seeks, List<PersonKey> ranking, boolean unmatchedLastRound) {

    public Seeking {
        seeks = List.copyOf(seeks);
        ranking = List.copyOf(ranking);
    }
}
