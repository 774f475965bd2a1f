package org.cairnplans.pairing.matching.solver;

import java.util.Arrays;
import org.cairnplans.pairing.matching.model.PairScores;

/**
 * Mends a column whose price is too high for the free place it has, after a change: the forward search turned round. A shortest
 * path leads from the free place to a row that would like to move in, from there to the column it would leave, and so on, until
 * a row that has no column moves in, or a column whose price may fall is left with one fewer. Prices only fall; so whoever is
 * not listed in a row may have become better than the row's bound, which is raised (that is the price of lazy rows).
 *
 * <p>The pairs of a column are looked at all at once and none is written down.
 */
final class ReverseSearch {

    private final Transport transport;
    private final Matched matched;
    private final Arcs arcs;
    private final Frontier frontier;

    private final long[] distance;
    private final int[] by;
    private final boolean[] labelled;
    private final int[] labelledRows;
    private int labelledCount;
    private final int[] settledRows;
    private int settledCount;

    private final long[] columnDistance;
    private final int[] via;
    private final boolean[] visited;
    private int[] visitedColumns = new int[64];
    private int visitedCount;

    private final short[] fills;
    private PairScores fromColumns;

    private long end;
    private int endRow;
    private int endColumn;

    ReverseSearch(Transport transport, Matched matched, Arcs arcs) {
        this.transport = transport;
        this.matched = matched;
        this.arcs = arcs;
        int rows = transport.rows();
        frontier = new Frontier(rows);
        distance = new long[rows];
        Arrays.fill(distance, Long.MAX_VALUE);
        by = new int[rows];
        labelled = new boolean[rows];
        labelledRows = new int[rows];
        settledRows = new int[rows];
        fills = new short[rows];
        int columns = transport.columns();
        columnDistance = new long[columns];
        via = new int[columns];
        visited = new boolean[columns];
    }

    /** Brings the price of a column with a free place down to what filling it costs, if need be by filling it. */
    void fill(int column) {
        while (matched.hasPlace(column) && matched.slack(column) < 0) {
            explore(column);
            fall();
            if (endRow >= 0 || endColumn >= 0) {
                augment(column);
            }
            forget();
        }
    }

    private void explore(int hole) {
        end = -matched.slack(hole);
        endRow = -1;
        endColumn = -1;
        visit(hole, -1, 0);
        while (!frontier.isEmpty() && frontier.nearest() < end) {
            long at = frontier.nearest();
            int row = frontier.take();
            settledRows[settledCount++] = row;
            for (int unit = 0; unit < matched.placed(row); unit++) {
                int column = matched.column(row, unit);
                if (!visited[column]) {
                    long left = at + matched.price[column] - transport.columnCost(column, matched.filled(column));
                    if (left < end) {
                        end = left;
                        endColumn = column;
                        endRow = -1;
                        via[column] = row;
                    }
                    if (at < end) {
                        visit(column, row, at);
                    }
                }
            }
        }
    }

    private void visit(int column, int row, long at) {
        visited[column] = true;
        columnDistance[column] = at;
        via[column] = row;
        if (visitedCount == visitedColumns.length) {
            visitedColumns = Arrays.copyOf(visitedColumns, visitedCount * 2);
        }
        visitedColumns[visitedCount++] = column;
        long base = at + matched.price[column];
        if (column >= transport.people()) {
            visitSeats(column, base - transport.seatValue());
            return;
        }
        fromColumns().fill(column, fills);
        int[] supply = transport.supply();
        long[] gain = matched.gain;
        long unit = transport.scoreUnit();
        long bonus = transport.pairBonus();
        for (int other = 0; other < fills.length; other++) {
            int fill = fills[other];
            // First what is nearly always false, as in Arcs.
            if (base + gain[other] - fill * unit - bonus < end && fill != 0 && supply[other] > 0) {
                reach(other, column, base + gain[other] - transport.value(other, column, fill - 1));
            }
        }
    }

    private void visitSeats(int column, long base) {
        for (int row = 0; row < fills.length; row++) {
            if (transport.seat(row) == column && transport.supply()[row] > 0) {
                reach(row, column, base + matched.gain[row]);
            }
        }
    }

    private void reach(int row, int column, long at) {
        if (at >= end || at >= distance[row]) {
            return;
        }
        if (!labelled[row]) {
            labelled[row] = true;
            labelledRows[labelledCount++] = row;
        }
        distance[row] = at;
        by[row] = column;
        if (matched.hasUnit(row)) {
            long there = at - matched.stake(row);
            // A stake above 0 is a row still to be placed: the forward search's business, later.
            if (there >= at && there < end) {
                end = there;
                endRow = row;
                endColumn = -1;
            }
        }
        if (at < end) {
            frontier.reach(row, at);
        }
    }

    private void fall() {
        for (int n = 0; n < settledCount; n++) {
            int row = settledRows[n];
            matched.gain[row] += end - distance[row];
        }
        for (int n = 0; n < visitedCount; n++) {
            int column = visitedColumns[n];
            long by = end - columnDistance[column];
            if (by > 0) {
                matched.setPrice(column, matched.price[column] - by);
                tellRows(column);
            }
        }
        arcs.pricesFell();
    }

    /**
     * Makes a column known that had no place until now.
     *
     * @return the most a row would gain there beyond what it has, at no price; 0 when none would
     */
    long wanted(int column) {
        long most = 0;
        int[] supply = transport.supply();
        if (column >= transport.people()) {
            for (int row = 0; row < fills.length; row++) {
                if (transport.seat(row) == column && supply[row] > 0) {
                    most = Math.max(most, transport.seatValue() - matched.gain[row]);
                }
            }
            return most;
        }
        fromColumns().fill(column, fills);
        for (int row = 0; row < fills.length; row++) {
            if (fills[row] != 0 && supply[row] > 0) {
                most = Math.max(most, transport.value(row, column, fills[row] - 1) - matched.gain[row]);
            }
        }
        return most;
    }

    /** Tells the rows for whom the column is now better than their bound says; {@link Arcs#pricesFell} is to follow. */
    void tellRows(int column) {
        if (column >= transport.people()) {
            return;
        }
        fromColumns().fill(column, fills);
        long price = matched.price[column];
        for (int row = 0; row < fills.length; row++) {
            int fill = fills[row];
            if (transport.valueBeyond(fill - 1) - price > arcs.bound(row) && fill != 0 && arcs.find(row, column) < 0) {
                arcs.note(row, column, fill - 1, price);
            }
        }
    }

    private void augment(int hole) {
        int row = endRow;
        if (row < 0) {
            row = via[endColumn];
            matched.part(row, endColumn);
            matched.join(row, by[row]);
        } else {
            matched.join(row, by[row]);
        }
        int column = by[row];
        while (column != hole) {
            row = via[column];
            matched.move(row, column, by[row]);
            column = by[row];
        }
    }

    private void forget() {
        for (int n = 0; n < labelledCount; n++) {
            distance[labelledRows[n]] = Long.MAX_VALUE;
            labelled[labelledRows[n]] = false;
        }
        for (int n = 0; n < visitedCount; n++) {
            visited[visitedColumns[n]] = false;
        }
        labelledCount = 0;
        settledCount = 0;
        visitedCount = 0;
        frontier.clear();
    }

    private PairScores fromColumns() {
        if (fromColumns == null) {
            fromColumns = transport.scores().turned();
        }
        return fromColumns;
    }
}
