package org.cairnplans.pairing.matching.solver;

import java.util.Arrays;
import org.cairnplans.pairing.matching.model.Shortlists;

/**
 * The part of each row that is written down: its best columns, and a bound on what any other column could give it. A row is looked at
 * again, at the prices of that moment, only when a search cannot tell without it. So a billion pairs are decided with a few million in
 * memory, and none is lost (the core-oriented search of Volgenant 1996, with rows expanded on demand).
 *
 * <p>A bound is an upper bound of {@code value - price} over the columns not listed. It stays one while prices rise; whoever lowers a
 * price raises the bounds ({@link #raise}).
 */
final class Arcs {

    /** The bound of a row whose every allowed column is listed. */
    static final long NOTHING = Long.MIN_VALUE / 4;

    private final Transport transport;
    private final int more;
    private final int[] count;
    private final int[][] arcs;
    private final long[] bound;
    private final short[] scratch;
    private final Best best = new Best();
    private long expansions;

    /** @param more how many columns a row is given at least when it is looked at again */
    Arcs(Transport transport, Shortlists lists, int more, long[] price) {
        this.transport = transport;
        this.more = more;
        int rows = transport.rows();
        this.count = new int[rows];
        this.arcs = new int[rows][];
        this.bound = new long[rows];
        this.scratch = new short[transport.people()];
        long cheapest = cheapest(price);
        for (int row = 0; row < rows; row++) {
            start(row, lists, cheapest);
        }
    }

    private long cheapest(long[] price) {
        long cheapest = Long.MAX_VALUE;
        for (int column = 0; column < transport.people(); column++) {
            cheapest = Math.min(cheapest, price[column]);
        }
        return cheapest;
    }

    private void start(int row, Shortlists lists, long cheapest) {
        int listed = lists.count(row);
        int[] of = new int[2 * listed];
        for (int n = 0; n < listed; n++) {
            int column = lists.column(row, n);
            of[2 * n] = column;
            of[2 * n + 1] = pack(lists.score(row, n), transport.scores().tie(row, column));
        }
        arcs[row] = of;
        count[row] = listed;
        int beyond = lists.bound(row);
        bound[row] = beyond == 0 ? NOTHING : transport.valueBeyond(beyond - 1) - cheapest;
    }

    private static int pack(int score, int tie) {
        return score << 16 | tie;
    }

    int count(int row) {
        return count[row];
    }

    int column(int row, int n) {
        return arcs[row][2 * n];
    }

    long value(int row, int n) {
        int packed = arcs[row][2 * n + 1];
        return transport.value(packed >>> 16, packed & 0xFFFF);
    }

    /** Where in the row's list the column stands, or -1. */
    int find(int row, int column) {
        int[] of = arcs[row];
        for (int n = 0; n < count[row]; n++) {
            if (of[2 * n] == column) {
                return n;
            }
        }
        return -1;
    }

    boolean complete(int row) {
        return bound[row] == NOTHING;
    }

    long bound(int row) {
        return bound[row];
    }

    /** All columns the row may have rose by this much. */
    void lower(int row, long by) {
        if (!complete(row)) {
            bound[row] -= by;
        }
    }

    /** A column not listed may now give the row this much. */
    void raise(int row, long net) {
        bound[row] = Math.max(bound[row], net);
    }

    /** Looks at the whole row and lists the best of what was not. */
    void expand(int row, long[] price) {
        expansions++;
        short[] fills = scratch;
        transport.scores().fill(row, fills);
        int[] listed = arcs[row];
        for (int n = 0; n < count[row]; n++) {
            fills[listed[2 * n]] = 0;
        }
        int wanted = Math.max(more, count[row] / 2);
        best.reset(wanted);
        choose(row, fills, price);
        append(row);
        bound[row] = best.full() ? best.least() : NOTHING;
    }

    private void choose(int row, short[] fills, long[] price) {
        int[] capacity = transport.capacity();
        long unit = transport.scoreUnit();
        long bonus = transport.pairBonus();
        long least = best.least();
        for (int column = 0; column < fills.length; column++) {
            int fill = fills[column];
            if (fill != 0 && fill * unit + bonus - price[column] > least && capacity[column] > 0) {
                int tie = transport.scores().tie(row, column);
                best.offer(transport.value(fill - 1, tie) - price[column], column, pack(fill - 1, tie));
                least = best.least();
            }
        }
    }

    private void append(int row) {
        int from = count[row];
        int to = from + best.size();
        if (2 * to > arcs[row].length) {
            arcs[row] = Arrays.copyOf(arcs[row], 2 * to);
        }
        for (int n = from; n < to; n++) {
            arcs[row][2 * n] = best.column(n - from);
            arcs[row][2 * n + 1] = best.packed(n - from);
        }
        count[row] = to;
    }

    /** Forgets a pair that is no longer allowed. */
    void strike(int row, int column) {
        int n = find(row, column);
        if (n >= 0) {
            int last = --count[row];
            arcs[row][2 * n] = arcs[row][2 * last];
            arcs[row][2 * n + 1] = arcs[row][2 * last + 1];
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
