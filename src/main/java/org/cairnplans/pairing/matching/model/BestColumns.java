package org.cairnplans.pairing.matching.model;

/**
 * Picks the best of a row's columns: those of the highest score, of equal ones those of the highest tie, then the lower
 * numbers. Holds one more than is listed, which tells how good the best is that was left out. One thread's scratch.
 */
final class BestColumns {

    private static final int TIE_BITS = 16;

    private final PairScores scores;
    private final short[] filled;
    private final int[] keys;
    private final int[] columns;
    private int size;

    /** @param most how many are held at most, at least 1 */
    BestColumns(PairScores scores, int most) {
        this.scores = scores;
        this.filled = new short[scores.columns()];
        this.keys = new int[most];
        this.columns = new int[most];
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
        int key = filled[column] << TIE_BITS | scores.tie(row, column);
        int at = size;
        if (size == keys.length) {
            if (key <= keys[--at]) {
                return keys[at] >>> TIE_BITS;
            }
        } else {
            size++;
        }
        for (; at > 0 && keys[at - 1] < key; at--) {
            keys[at] = keys[at - 1];
            columns[at] = columns[at - 1];
        }
        keys[at] = key;
        columns[at] = column;
        return size < keys.length ? 1 : keys[size - 1] >>> TIE_BITS;
    }

    int size() {
        return size;
    }

    int column(int n) {
        return columns[n];
    }

    /** As filled: 1 + the score. */
    int filled(int n) {
        return keys[n] >>> TIE_BITS;
    }
}
