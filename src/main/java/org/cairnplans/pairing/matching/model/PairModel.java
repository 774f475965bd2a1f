package org.cairnplans.pairing.matching.model;


/**
 * A round compiled: the people by number, and their scores by any of three ways that always agree: a row of columns at once, a
 * pair at a time, and ({@code PairAssessment}) rule by rule in words.
 */
public interface PairModel {

    PeopleTable people();

    /** Rows are mentees, columns are mentors. */
    PairScores byMentee();

    /**
     * The plain score function, a pair at a time, not by columns: what the columns, and every proof, are held against.
     *
     * @return 0 where the pair is not allowed, else 1 + its score in hundredths (1 to 32,767)
     */
    int score(int mentee, int mentor);
}
