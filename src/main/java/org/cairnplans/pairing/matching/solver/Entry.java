package org.cairnplans.pairing.matching.solver;

/**
 * A column in a row's list, in one number, since most of a search is waiting for lists to come from memory: from above 16 bits of
 * what the column nets the row at most, in whole hundredths of a point; 17 bits of column, 15 of score, 16 of tie. So entries
 * sort as numbers.
 */
final class Entry {

    /** More columns than that have no room in an entry. */
    static final int MOST_COLUMNS = 1 << 17;

    private static final int TIE_BITS = 16;
    private static final int COLUMN_SHIFT = TIE_BITS + 15;
    private static final int NET_SHIFT = COLUMN_SHIFT + 17;
    private static final int SCORE_MASK = 0x7FFF;
    private static final int TIE_MASK = 0xFFFF;
    private static final long WHAT_MASK = (1L << NET_SHIFT) - 1;

    private Entry() {}

    /**
     * With nothing yet of what it nets.
     *
     * @param score in hundredths of a point, 0 to 32,766
     */
    static long of(int column, int score, int tie) {
        return (long) column << COLUMN_SHIFT | (long) score << TIE_BITS | tie;
    }

    /** @param most hundredths of a point that the column nets at most, -32,768 to 32,767 */
    static long netting(int most, long entry) {
        return (long) most << NET_SHIFT | entry & WHAT_MASK;
    }

    static int net(long entry) {
        return (int) (entry >> NET_SHIFT);
    }

    static int column(long entry) {
        return (int) (entry >>> COLUMN_SHIFT) & MOST_COLUMNS - 1;
    }

    static int score(long entry) {
        return (int) (entry >>> TIE_BITS) & SCORE_MASK;
    }

    static int tie(long entry) {
        return (int) entry & TIE_MASK;
    }
}
