package org.cairnplans.pairing.matching.solver;

import java.util.Arrays;

/**
 * Places one more unit of a row at the least cost: a shortest augmenting path over reduced costs (Dijkstra 1959, with the prices
 * of Edmonds and Karp 1972 and Tomizawa 1971), as in the sparse method of Jonker and Volgenant (1987). Prices only rise.
 *
 * <p>A path goes from a row to a column it would like, from there to a row that sits in it and would have to leave, and so on. It
 * may end in a free place, with a row that gives up a unit, or at once: the unit stays unplaced. The least of these is taken, and
 * the prices of all that lie nearer rise by the difference.
 *
 * <p>A row that is not fully listed also stands for the columns it does not list, as near as its bound allows any of them to be.
 * Only when that comes up is the row expanded.
 */
final class ForwardSearch {

    private static final int ROOT = -1;

    /** A list is sorted anew when a search went through this many columns for each that it could use: measured, not critical. */
    private static final int SORT_AFTER = 8;

    private final Transport transport;
    private final Matched matched;
    private final Arcs arcs;
    private final ClosedMarket closed;
    private final Frontier frontier;
    private final Unlisted unlisted = new Unlisted();

    /**
     * After so many looks at rows within a search it is worth asking whether a whole region is full; any number gives the same
     * answer. To ask is dear where it is, so a search that is about to end by itself must not.
     */
    private final int patience;

    private final long[] distance;
    private final int[] by;
    private final int[] settled;
    private int settledCount;
    private final int[] labelled;
    private int labelledCount;

    private final long[] rowDistance;
    private final int[] via;
    private final boolean[] visited;
    private int[] visitedRows = new int[256];
    private int visitedCount;

    private long end;
    private int endColumn;
    private int endRow;
    private int looks;

    ForwardSearch(Transport transport, Matched matched, Arcs arcs) {
        this.transport = transport;
        this.matched = matched;
        this.arcs = arcs;
        this.closed = new ClosedMarket(transport, matched, arcs);
        int columns = transport.columns();
        int rows = transport.rows();
        patience = 4 + rows / 64;
        frontier = new Frontier(columns);
        distance = new long[columns];
        Arrays.fill(distance, Long.MAX_VALUE);
        by = new int[columns];
        settled = new int[columns];
        labelled = new int[columns];
        rowDistance = new long[rows];
        via = new int[rows];
        visited = new boolean[rows];
    }

    /**
     * @param root has a unit to place
     * @return whether it was placed, be it that another row gave up one; false when it is best left unplaced
     */
    boolean place(int root) {
        if (matched.placed(root) == 0) {
            matched.gain[root] = mostGain(root);
        }
        if (matched.stake(root) <= 0) {
            return false;
        }
        explore(root, true);
        rise();
        boolean placed = endColumn >= 0 || endRow != ROOT;
        if (placed) {
            augment(root);
        }
        forget();
        return placed;
    }

    /** What a row with no unit placed could gain at today's prices, as far as its list and bound tell. */
    long mostGain(int row) {
        long most = Math.max(transport.rowCost(row, 1), arcs.bound(row));
        long[] list = arcs.list(row, matched.price);
        for (int n = 0; n < arcs.count(row) && Entry.net(list[n]) > transport.hundredths(most); n++) {
            int column = Entry.column(list[n]);
            if (transport.capacity()[column] > 0) {
                most = Math.max(most, transport.value(list[n]) - matched.price[column]);
            }
        }
        int seat = transport.seat(row);
        return seat < 0 ? most : Math.max(most, transport.seatValue() - matched.price[seat]);
    }

    private void explore(int root, boolean patient) {
        end = matched.stake(root);
        endColumn = -1;
        endRow = ROOT;
        visit(root, ROOT, 0);
        looks = 0;
        while (Math.min(frontier.nearest(), unlisted.nearest()) < end) {
            long at = Math.min(frontier.nearest(), unlisted.nearest());
            if (patient && looks > patience) {
                patient = false;
                if (closed.priceOut(root)) {
                    forget();
                    matched.gain[root] = matched.placed(root) == 0 ? mostGain(root) : matched.gain[root];
                    explore(root, false);
                    return;
                }
            }
            if (unlisted.nearest() <= frontier.nearest()) {
                expand(unlisted.take());
            } else {
                settle(frontier.take(), at);
            }
        }
    }

    private void settle(int column, long at) {
        settled[settledCount++] = column;
        for (int place = 0; place < matched.filled(column); place++) {
            int row = matched.row(column, place);
            if (!visited[row]) {
                long given = at + matched.loss(row);
                if (given < end) {
                    end = given;
                    endRow = row;
                    endColumn = -1;
                }
                visit(row, column, at);
            }
        }
    }

    private void visit(int row, int from, long at) {
        visited[row] = true;
        rowDistance[row] = at;
        via[row] = from;
        if (visitedCount == visitedRows.length) {
            visitedRows = Arrays.copyOf(visitedRows, visitedCount * 2);
        }
        visitedRows[visitedCount++] = row;
        int seat = transport.seat(row);
        if (seat >= 0) {
            reach(row, seat, at + matched.gain[row] - transport.seatValue() + matched.price[seat]);
        }
        relax(row);
        await(row);
    }

    private void relax(int row) {
        long base = rowDistance[row] + matched.gain[row];
        long[] price = matched.price;
        long[] list = arcs.list(row, price);
        int count = arcs.count(row);
        long tooLittle = transport.hundredths(base - end);
        int n = 0;
        int reached = 0;
        while (n < count && Entry.net(list[n]) > tooLittle) {
            long entry = list[n];
            int column = Entry.column(entry);
            long at = base - transport.value(entry) + price[column];
            if (at < distance[column] && at < end) {
                reach(row, column, at);
                reached++;
                tooLittle = transport.hundredths(base - end);
            }
            n++;
        }
        if (n > SORT_AFTER * (reached + 1)) {
            arcs.sort(row, price);
        }
    }

    private void reach(int row, int column, long at) {
        if (at >= end || at >= distance[column]) {
            return;
        }
        if (transport.capacity()[column] == 0) {
            return;
        }
        if (distance[column] == Long.MAX_VALUE) {
            labelled[labelledCount++] = column;
        }
        distance[column] = at;
        by[column] = row;
        if (matched.hasPlace(column)) {
            long there = at + matched.slack(column);
            if (there < end) {
                end = there;
                endColumn = column;
                endRow = ROOT;
            }
        }
        if (at < end) {
            frontier.reach(column, at);
        }
    }

    private void await(int row) {
        if (!arcs.complete(row)) {
            long at = rowDistance[row] + Math.max(0, matched.gain[row] - arcs.bound(row));
            if (at < end) {
                unlisted.add(row, at);
            }
        }
    }

    private void expand(int row) {
        looks++;
        arcs.expand(row, matched);
        relax(row);
        await(row);
    }

    /**
     * Whatever lies nearer than the end rises by the difference, so that the path is tight and nothing becomes better than it is.
     */
    private void rise() {
        for (int n = 0; n < settledCount; n++) {
            int column = settled[n];
            matched.setPrice(column, matched.price[column] + end - distance[column]);
        }
        for (int n = 0; n < visitedCount; n++) {
            int row = visitedRows[n];
            matched.gain[row] -= end - rowDistance[row];
        }
    }

    private void augment(int root) {
        int column = endColumn;
        if (column < 0) {
            column = via[endRow];
            matched.part(endRow, column);
        }
        int row = by[column];
        while (row != root) {
            int from = via[row];
            matched.move(row, from, column);
            column = from;
            row = by[column];
        }
        matched.join(root, column);
    }

    private void forget() {
        for (int n = 0; n < labelledCount; n++) {
            distance[labelled[n]] = Long.MAX_VALUE;
        }
        for (int n = 0; n < visitedCount; n++) {
            visited[visitedRows[n]] = false;
        }
        labelledCount = 0;
        settledCount = 0;
        visitedCount = 0;
        frontier.clear();
        unlisted.clear();
    }
}
