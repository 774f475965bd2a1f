package org.cairnplans.pairing.matching.model;

/**
 * Picks the best of a row's columns: those of the highest score, of equal ones those of the highest tie, then the lower
 * numbers. Holds one more than is listed, which tells how good the best is that was left out. One thread's scratch.
 */
final class BestColumns {

    private static final int TIE_BITS = 16;
    private static final int COLUMN_BITS = 32;

    private final PairScores scores;
    private final short[] filled;

    /** The best first: what is filled in the upper bits, then the tie, then how far the column is from the highest int. */
    private final long[] best;
    private int size;

    /** @param most how many are held at most, at least 1 */
    BestColumns(PairScores scores, int most) {
        this.scores = scores;
        this.filled = new short[scores.columns()];
        this.best = new long[most];
    }

    void of(int row) {
        scores.fill(row, filled);
        size = 0;
        int least = 1;
        int end = scores.columns();
        for (int column = next(filled, 0, end, least); column < end; column = next(filled, column + 1, end, least)) {
            least = offer(row, column);
        }
    }

    /** Nearly every column ends here, so this loop does nothing else. */
    private static int next(short[] filled, int from, int end, int least) {
        for (int column = from; column < end; column++) {
            if (filled[column] >= least) {
                return column;
            }
        }
        return end;
    }

    /** @return the least that a further column must be filled with to have a chance */
    private int offer(int row, int column) {
        long offered = (long) (filled[column] << TIE_BITS | scores.tie(row, column)) << COLUMN_BITS | Integer.MAX_VALUE - column;
        int at = size;
        if (size < best.length) {
            size++;
        } else if (offered > best[at - 1]) {
            at--;
        } else {
            return filled(at - 1);
        }
        for (; at > 0 && best[at - 1] < offered; at--) {
            best[at] = best[at - 1];
        }
        best[at] = offered;
        return size < best.length ? 1 : filled(size - 1);
    }

    int size() {
        return size;
    }

    /** @param n below {@link #size} */
    int column(int n) {
        return Integer.MAX_VALUE - (int) best[n];
    }

    /** As filled: 1 + the score. */
    int filled(int n) {
        return (int) (best[n] >>> COLUMN_BITS + TIE_BITS);
    }
}
