package org.cairnplans.pairing.matching.explain;

import java.util.List;
import java.util.Objects;
import org.cairnplans.pairing.matching.PairAssessment;
import org.cairnplans.people.PersonKey;

/**
 * Why a mentee has a mentor, or has not.
 *
 * @param assessment every rule's verdict and every part of the score
 * @param relation whether they are a pair
 * @param standing null when the mentor is not among those the mentee may have
 * @param cost what the round would lose by this pair; null when they are one already, when a rule forbids it, when the mentee is
 *        settled by hand, or when pins took all the mentor's places
 * @param mentees whom the mentor has now, pinned ones included, in the order of their keys
 * @param alternatives for a pair the market made: the best other mentors by score, {@value PairExplainer#ALTERNATIVES} at most;
 *        else empty
 */
public record PairExplanation(PairAssessment assessment, Relation relation, Standing standing, Cost cost, List<PersonKey> mentees,
        List<Alternative> alternatives) {

    /** What a mentee and a mentor are to each other. */
    public enum Relation {
        /** The round made them a pair. */
        MATCHED,
        /** An administrator made them a pair. */
        PINNED,
        NONE
    }

    public PairExplanation {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(relation, "relation");
        mentees = List.copyOf(mentees);
        alternatives = List.copyOf(alternatives);
    }
}
