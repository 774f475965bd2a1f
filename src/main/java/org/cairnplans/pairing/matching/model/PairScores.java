package org.cairnplans.pairing.matching.model;

/**
 * Who may be paired with whom and how good it is, seen from one side: rows are one side, columns the other, both by number. For
 * any number of threads.
 */
public interface PairScores {

    int rows();

    int columns();

    /**
     * Scores of a row with every column.
     *
     * @param into at least {@link #columns()} long; gets 0 where the pair is not allowed, else 1 + its score in hundredths (1
     *        to 32,767)
     */
    void fill(int row, short[] into);

    /**
     * Decides between matchings of equal total: a hash of the two people's keys, the same from both sides.
     *
     * @return 0 to 65,535
     */
    int tie(int row, int column);

    /** The same pairs seen from the other side. */
    PairScores turned();
}
