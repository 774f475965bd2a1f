package org.cairnplans.pairing.matching.solver;

import java.util.Arrays;
import org.cairnplans.pairing.matching.model.Shortlists;

/**
 * The part of each row that is written down: its best columns, and a bound on what any other column could give it. A row is
 * looked at again, at the prices of that moment, only when a search cannot tell without it. So a billion pairs are decided with
 * a few million in memory, and none is lost (the core-oriented search of Volgenant 1996, with rows expanded on demand).
 *
 * <p>What a column nets a row is {@code value - price}. A row's list is in falling order of what its columns netted when it was
 * last sorted. While prices rise these numbers are upper bounds, so a search may leave a list as soon as they are too low; the
 * same holds for the bound of the columns not listed. Whoever lowers prices says so ({@link #pricesFell}) and tells of the
 * columns that became better ({@link #note}).
 */
final class Arcs {

    /** The bound of a row whose every allowed column is listed. */
    static final long NOTHING = Long.MIN_VALUE / 4;

    /** How long changes make a list before they raise its bound instead. */
    private static final int LONGEST_BY_NOTES = 256;

    private final Transport transport;
    private final int more;
    private final int[] count;
    private final long[][] lists;
    private final int[] sortedIn;
    private final long[] bound;
    private final short[] scratch;
    private final short[] coarseNets;
    private final Best best = new Best();
    private int era;
    private long expansions;

    /** @param more how many columns a row is given at least when it is looked at again */
    Arcs(Transport transport, Shortlists shortlists, int more, long[] price) {
        this.transport = transport;
        this.more = more;
        int rows = transport.rows();
        this.count = new int[rows];
        this.lists = new long[rows][];
        this.sortedIn = new int[rows];
        this.bound = new long[rows];
        this.scratch = new short[transport.people()];
        this.coarseNets = new short[transport.people()];
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
        long[] list = new long[listed];
        for (int n = 0; n < listed; n++) {
            int column = shortlists.column(row, n);
            list[n] = Entry.of(column, shortlists.score(row, n), transport.scores().tie(row, column));
        }
        lists[row] = list;
        count[row] = listed;
        sort(row, price);
        int beyond = shortlists.bound(row);
        bound[row] = beyond == 0 ? NOTHING : transport.valueBeyond(beyond - 1) - cheapest;
    }

    int count(int row) {
        return count[row];
    }

    /**
     * The row's list of {@link Entry entries}, falling by what they net at most.
     *
     * @param price today's
     */
    long[] list(int row, long[] price) {
        if (sortedIn[row] != era) {
            sort(row, price);
        }
        return lists[row];
    }

    long value(int row, int n) {
        return transport.value(lists[row][n]);
    }

    int column(int row, int n) {
        return Entry.column(lists[row][n]);
    }

    /** Where in the row's list the column stands, or -1. */
    int find(int row, int column) {
        long[] list = lists[row];
        for (int n = 0; n < count[row]; n++) {
            if (Entry.column(list[n]) == column) {
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

    /**
     * A column that is not listed may now net the row more than its bound: lists it, as long as the list is short, since that
     * spares the row a whole look later; else raises the bound. To be followed by {@link #pricesFell}.
     *
     * @param score in hundredths
     */
    void note(int row, int column, int score, long price) {
        int tie = transport.scores().tie(row, column);
        if (count[row] < LONGEST_BY_NOTES) {
            append(row, Entry.of(column, score, tie));
        } else {
            bound[row] = Math.max(bound[row], transport.value(score, tie) - price);
        }
    }

    private void append(int row, long entry) {
        int n = count[row]++;
        if (n == lists[row].length) {
            lists[row] = Arrays.copyOf(lists[row], n + Math.max(more, n / 2));
        }
        lists[row][n] = entry;
    }

    /** What the lists are sorted by is no upper bound any more. */
    void pricesFell() {
        era++;
    }

    /** Sorts the row's list by what its columns net today. Quick where little changed: an insertion sort. */
    void sort(int row, long[] price) {
        long[] list = lists[row];
        for (int n = 0; n < count[row]; n++) {
            long nets = transport.value(list[n]) - price[Entry.column(list[n])];
            long entry = Entry.netting(netAtMost(nets), list[n]);
            int at = n;
            while (at > 0 && list[at - 1] < entry) {
                list[at] = list[at - 1];
                at--;
            }
            list[at] = entry;
        }
        sortedIn[row] = era;
    }

    /** Looks at the whole row and lists the best of what was not. */
    void expand(int row, Matched matched) {
        expansions++;
        transport.scores().fill(row, scratch);
        for (int n = 0; n < count[row]; n++) {
            scratch[column(row, n)] = 0;
        }
        best.reset(Math.max(more, count[row] / 2));
        choose(row, matched.price, matched.coarsePrice);
        for (int n = 0; n < best.size(); n++) {
            append(row, best.entry(n));
        }
        bound[row] = best.full() ? best.least() : NOTHING;
        sort(row, matched.price);
    }

    /**
     * Goes through all columns thrice as cheaply as it looks: net scores in 16 bits at once, then a search for the few that may
     * be good enough, which is nearly always no and so foreseen by the processor, and only for those the exact sum.
     */
    private void choose(int row, long[] price, short[] coarsePrice) {
        short[] fills = scratch;
        short[] coarse = coarseNets;
        for (int column = 0; column < fills.length; column++) {
            coarse[column] = (short) (fills[column] - coarsePrice[column]);
        }
        int enough = Integer.MIN_VALUE;
        for (int column = next(coarse, 0, enough); column < coarse.length; column = next(coarse, column + 1, enough)) {
            int fill = fills[column];
            if (fill != 0 && transport.capacity()[column] > 0 && transport.valueBeyond(fill - 1) - price[column] > best.least()) {
                int tie = transport.scores().tie(row, column);
                best.offer(transport.value(fill - 1, tie) - price[column], Entry.of(column, fill - 1, tie));
                enough = best.full() ? enough(best.least()) : enough;
            }
        }
    }

    /** The next column whose coarse net is at least that; a loop that does nothing else. */
    private static int next(short[] coarse, int from, int enough) {
        int column = from;
        while (column < coarse.length && coarse[column] < enough) {
            column++;
        }
        return column;
    }

    /** A column with a lower coarse net can't net more than this: its value is less than one hundredth beyond its score. */
    private int enough(long least) {
        return (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, transport.hundredths(least)));
    }

    /** In whole hundredths of a point, rounded up; no less than 16 bits hold. */
    private int netAtMost(long net) {
        return (int) Math.max(Short.MIN_VALUE, transport.hundredths(net) + 1);
    }

    /** Forgets a pair that is no longer allowed. */
    void strike(int row, int column) {
        int n = find(row, column);
        if (n >= 0) {
            int last = --count[row];
            System.arraycopy(lists[row], n + 1, lists[row], n, last - n);
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
