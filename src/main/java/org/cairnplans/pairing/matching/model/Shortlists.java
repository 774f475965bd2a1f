package org.cairnplans.pairing.matching.model;

import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * The best columns of every row, and how good any other can be at most: what a search starts from without looking at every pair
 * again. A list is a start, never a limit: whoever needs more than the bound rules out fills the row again.
 */
public final class Shortlists {

    private final int most;
    private final int[] columns;
    private final short[] filled;
    private final int[] counts;
    private final short[] bounds;
    private boolean complete;

    private Shortlists(int rows, int most) {
        this.most = most;
        this.columns = new int[Math.multiplyExact(rows, most)];
        this.filled = new short[rows * most];
        this.counts = new int[rows];
        this.bounds = new short[rows];
    }

    /**
     * Looks at every pair of the wanted rows. What comes out does not depend on the number of threads.
     *
     * @param k how many columns a list has at most, at least 1
     * @param wanted by row: whether it gets a list; null for all of them
     * @param executor for further threads; where it refuses, or has none free, the calling thread does the work
     * @param threads how many work at once, at least 1, the calling one included
     * @param stop asked from every thread, about every millisecond; once it says true, the rest of the rows stay without a list
     */
    public static Shortlists scan(PairScores scores, int k, boolean[] wanted, Executor executor, int threads,
            BooleanSupplier stop) {
        var lists = new Shortlists(scores.rows(), Math.min(k, scores.columns()));
        Arrays.fill(lists.bounds, Short.MAX_VALUE);
        lists.complete = RowBlocks.run(scores.rows(), executor, threads, stop, () -> {
            var best = new BestColumns(scores, lists.most + 1);
            return (from, to) -> {
                for (int row = from; row < to; row++) {
                    if (wanted == null || wanted[row]) {
                        best.of(row);
                        lists.take(row, best);
                    }
                }
            };
        });
        return lists;
    }

    private void take(int row, BestColumns best) {
        int count = Math.min(most, best.size());
        counts[row] = count;
        for (int n = 0; n < count; n++) {
            columns[row * most + n] = best.column(n);
            filled[row * most + n] = (short) best.filled(n);
        }
        bounds[row] = (short) (best.size() > most ? best.filled(most) : 0);
    }

    /** Whether no row was left out because of {@code stop}. */
    public boolean complete() {
        return complete;
    }

    /** How many columns the row's list has; 0 for a row that was not wanted, or that {@code stop} left out. */
    public int count(int row) {
        return counts[row];
    }

    /**
     * The best first: by score, then by {@link PairScores#tie}, then the lower number.
     *
     * @param n 0 to below {@link #count}
     */
    public int column(int row, int n) {
        return columns[row * most + n];
    }

    /**
     * @param n 0 to below {@link #count}
     * @return hundredths of a point
     */
    public int score(int row, int n) {
        return filled[row * most + n] - 1;
    }

    /**
     * What {@link PairScores#fill} gives at most for a column that is not in the list: 0 when all that are allowed are, 32,767
     * for a row without a list.
     */
    public int bound(int row) {
        return bounds[row];
    }
}
