package org.cairnplans.pairing.matching.solver;

import java.util.Arrays;
import org.cairnplans.pairing.matching.model.Shortlists;

/**
 * The part of each row that is written down: its best columns, and a bound on what any other column could give it. A row is looked at
 * again, at the prices of that moment, only when a search cannot tell without it. So a billion pairs are decided with a few million in
 * memory, and none is lost (the core-oriented search of Volgenant 1996, with rows expanded on demand).
 *
 * <p>What a column nets a row is {@code value - price}. A row's list is in falling order of what its columns netted when it was last
 * sorted. While prices rise these numbers are upper bounds, so a search may leave a list as soon as they are too low; the same holds for
 * the bound of the columns not listed. Whoever lowers prices says so ({@link #pricesFell}) and raises the bounds ({@link #raise}).
 */
final class Arcs {

    /** The bound of a row whose every allowed column is listed. */
    static final long NOTHING = Long.MIN_VALUE / 4;

    private final Transport transport;
    private final int more;
    private final int[] count;
    private final int[][] lists;
    private final long[][] nets;
    private final int[] sortedIn;
    private final long[] bound;
    private final short[] scratch;
    private final Best best = new Best();
    private int era;
    private long expansions;

    /** @param more how many columns a row is given at least when it is looked at again */
    Arcs(Transport transport, Shortlists shortlists, int more, long[] price) {
        this.transport = transport;
        this.more = more;
        int rows = transport.rows();
        this.count = new int[rows];
        this.lists = new int[rows][];
        this.nets = new long[rows][];
        this.sortedIn = new int[rows];
        this.bound = new long[rows];
        this.scratch = new short[transport.people()];
        long cheapest = cheapest(price);
        for (int row = 0; row < rows; row++) {
            start(row, shortlists, cheapest, price);
        }
    }

    private long cheapest(long[] price) {
        long cheapest = Long.MAX_VALUE;
        for (int column = 0; column < transport.people(); column++) {
            cheapest = Math.min(cheapest, price[column]);
        }
        return cheapest;
    }

    private void start(int row, Shortlists shortlists, long cheapest, long[] price) {
        int listed = shortlists.count(row);
        int[] list = new int[2 * listed];
        for (int n = 0; n < listed; n++) {
            int column = shortlists.column(row, n);
            list[2 * n] = column;
            list[2 * n + 1] = pack(shortlists.score(row, n), transport.scores().tie(row, column));
        }
        lists[row] = list;
        nets[row] = new long[listed];
        count[row] = listed;
        sort(row, price);
        int beyond = shortlists.bound(row);
        bound[row] = beyond == 0 ? NOTHING : transport.valueBeyond(beyond - 1) - cheapest;
    }

    private static int pack(int score, int tie) {
        return score << 16 | tie;
    }

    int count(int row) {
        return count[row];
    }

    /** For the n-th of the row's list, the column at 2n, and at 2n + 1 score and tie as {@link Transport#value(int)} reads them. */
    int[] list(int row) {
        return lists[row];
    }

    /**
     * Upper bounds of what the columns of the row's list net it, in their order, falling.
     *
     * @param price today's
     */
    long[] nets(int row, long[] price) {
        if (sortedIn[row] != era) {
            sort(row, price);
        }
        return nets[row];
    }

    long value(int row, int n) {
        return transport.value(lists[row][2 * n + 1]);
    }

    int column(int row, int n) {
        return lists[row][2 * n];
    }

    /** Where in the row's list the column stands, or -1. */
    int find(int row, int column) {
        int[] list = lists[row];
        for (int n = 0; n < count[row]; n++) {
            if (list[2 * n] == column) {
                return n;
            }
        }
        return -1;
    }

    boolean complete(int row) {
        return bound[row] == NOTHING;
    }

    /** What no column that is not listed nets the row more than. */
    long bound(int row) {
        return bound[row];
    }

    /** All columns the row may have rose by this much. */
    void lower(int row, long by) {
        if (!complete(row)) {
            bound[row] -= by;
        }
    }

    /** A column not listed may now net the row this much. */
    void raise(int row, long net) {
        bound[row] = Math.max(bound[row], net);
    }

    /** What the lists are sorted by is no upper bound any more. */
    void pricesFell() {
        era++;
    }

    /** Sorts the row's list by what its columns net today. Quick where little changed: an insertion sort. */
    void sort(int row, long[] price) {
        int[] list = lists[row];
        long[] net = nets[row];
        for (int n = 0; n < count[row]; n++) {
            int column = list[2 * n];
            int packed = list[2 * n + 1];
            long nets = transport.value(packed) - price[column];
            int at = n;
            while (at > 0 && net[at - 1] < nets) {
                net[at] = net[at - 1];
                list[2 * at] = list[2 * at - 2];
                list[2 * at + 1] = list[2 * at - 1];
                at--;
            }
            net[at] = nets;
            list[2 * at] = column;
            list[2 * at + 1] = packed;
        }
        sortedIn[row] = era;
    }

    /** Looks at the whole row and lists the best of what was not. */
    void expand(int row, long[] price) {
        expansions++;
        transport.scores().fill(row, scratch);
        int[] listed = lists[row];
        for (int n = 0; n < count[row]; n++) {
            scratch[listed[2 * n]] = 0;
        }
        best.reset(Math.max(more, count[row] / 2));
        choose(row, price);
        append(row);
        bound[row] = best.full() ? best.least() : NOTHING;
        sort(row, price);
    }

    private void choose(int row, long[] price) {
        int[] capacity = transport.capacity();
        short[] fills = scratch;
        long unit = transport.scoreUnit();
        long bonus = transport.pairBonus();
        long least = Long.MIN_VALUE;
        for (int column = 0; column < fills.length; column++) {
            int fill = fills[column];
            // First what is nearly always false: whether a pair is allowed is a coin toss, which no processor foresees.
            if (fill * unit - price[column] > least && fill != 0 && capacity[column] > 0) {
                int tie = transport.scores().tie(row, column);
                best.offer(transport.value(fill - 1, tie) - price[column], column, pack(fill - 1, tie));
                least = best.full() ? best.least() - bonus : least;
            }
        }
    }

    private void append(int row) {
        int from = count[row];
        int to = from + best.size();
        if (to > nets[row].length) {
            lists[row] = Arrays.copyOf(lists[row], 2 * to);
            nets[row] = Arrays.copyOf(nets[row], to);
        }
        for (int n = from; n < to; n++) {
            lists[row][2 * n] = best.column(n - from);
            lists[row][2 * n + 1] = best.packed(n - from);
        }
        count[row] = to;
    }

    /** Forgets a pair that is no longer allowed. */
    void strike(int row, int column) {
        int n = find(row, column);
        if (n >= 0) {
            int last = --count[row];
            System.arraycopy(lists[row], 2 * n + 2, lists[row], 2 * n, 2 * (last - n));
            System.arraycopy(nets[row], n + 1, nets[row], n, last - n);
        }
    }

    /** How many pairs are written down. */
    long listed() {
        return Arrays.stream(count).asLongStream().sum();
    }

    /** How often a row was looked at again. */
    long expansions() {
        return expansions;
    }
}
