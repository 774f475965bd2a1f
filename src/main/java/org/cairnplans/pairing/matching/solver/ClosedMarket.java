package org.cairnplans.pairing.matching.solver;

import java.util.Arrays;

/**
 * Recognises a set of rows whose every column is full, and belongs to the set (a Hall set; Hall 1935): within it, one unit must
 * stay unplaced whatever the scores. All its prices may then rise together until the first row is indifferent to giving up, in
 * one step and without listing a single pair of it. Without this the first surplus mentee of a language would write down every
 * pair of that language.
 */
final class ClosedMarket {

    private final Transport transport;
    private final Matched matched;
    private final Arcs arcs;
    private final boolean[] member;
    private final int[] rows;
    private int rowCount;
    private final int[] columns;
    private int reached;
    private final boolean[] fullSeat;
    private final short[] fills;

    ClosedMarket(Transport transport, Matched matched, Arcs arcs) {
        this.transport = transport;
        this.matched = matched;
        this.arcs = arcs;
        this.member = new boolean[transport.rows()];
        this.rows = new int[transport.rows()];
        this.columns = new int[transport.people()];
        this.fullSeat = new boolean[transport.columns()];
        this.fills = new short[transport.people()];
    }

    /** @return whether {@code root} is in such a set and prices rose; false when a free place can be reached from it */
    boolean priceOut(int root) {
        boolean found = reachesOnlyFull(root) && rise(root);
        for (int n = 0; n < rowCount; n++) {
            member[rows[n]] = false;
        }
        Arrays.fill(fullSeat, false);
        return found;
    }

    /** Breadth first. {@code columns} holds those reached in front, the others behind. */
    private boolean reachesOnlyFull(int root) {
        int open = 0;
        for (int column = 0; column < columns.length; column++) {
            if (transport.capacity()[column] > 0) {
                columns[open++] = column;
            }
        }
        rowCount = 0;
        reached = 0;
        join(root);
        for (int next = 0; next < rowCount; next++) {
            if (reached < open && reachesFree(rows[next], open)) {
                return false;
            }
            joinSeated(rows[next]);
        }
        return true;
    }

    private boolean reachesFree(int row, int open) {
        transport.scores().fill(row, fills);
        for (int n = reached; n < open; n++) {
            int column = columns[n];
            if (fills[column] != 0) {
                if (matched.hasPlace(column)) {
                    return true;
                }
                columns[n] = columns[reached];
                columns[reached++] = column;
                joinAll(column);
            }
        }
        return false;
    }

    /** Seats that are full belong to the set, with those who sit there; a free one only bounds how far prices rise. */
    private void joinSeated(int row) {
        int seat = transport.seat(row);
        if (seat >= 0 && !fullSeat[seat] && transport.capacity()[seat] > 0 && !matched.hasPlace(seat)) {
            fullSeat[seat] = true;
            joinAll(seat);
        }
    }

    private void joinAll(int column) {
        for (int place = 0; place < matched.filled(column); place++) {
            int row = matched.row(column, place);
            if (!member[row]) {
                join(row);
            }
        }
    }

    private void join(int row) {
        member[row] = true;
        rows[rowCount++] = row;
    }

    private boolean rise(int root) {
        long by = matched.stake(root);
        for (int n = 0; n < rowCount; n++) {
            int row = rows[n];
            if (row != root) {
                by = Math.min(by, matched.loss(row));
            }
            int seat = transport.seat(row);
            if (seat >= 0 && !fullSeat[seat] && transport.capacity()[seat] > 0) {
                by = Math.min(by, matched.gain[row] - (transport.seatValue() - matched.price[seat]));
            }
        }
        if (by <= 0) {
            return false;
        }
        for (int column : Arrays.copyOf(columns, reached)) {
            matched.setPrice(column, matched.price[column] + by);
        }
        for (int seat = transport.people(); seat < fullSeat.length; seat++) {
            if (fullSeat[seat]) {
                matched.setPrice(seat, matched.price[seat] + by);
            }
        }
        for (int n = 0; n < rowCount; n++) {
            matched.gain[rows[n]] -= by;
            arcs.lower(rows[n], by);
        }
        return true;
    }
}
