package org.cairnplans.pairing.matching.solver;

/**
 * Ends a search that was stopped: whoever is still without a place takes the best that is free, in the order of rows. The
 * result is a valid matching; how far it may be from the best is for the prices to say.
 */
final class Gaps {

    private final Transport transport;
    private final Matched matched;
    private final Arcs arcs;
    private final short[] fills;

    Gaps(Transport transport, Matched matched, Arcs arcs) {
        this.transport = transport;
        this.matched = matched;
        this.arcs = arcs;
        this.fills = new short[transport.people()];
    }

    void close() {
        for (int row = 0; row < transport.rows(); row++) {
            int column = 0;
            while (matched.hasUnit(row) && column >= 0) {
                column = bestFree(row);
                if (column >= 0) {
                    matched.join(row, column);
                }
            }
        }
    }

    private int bestFree(int row) {
        int column = bestListed(row);
        if (column < 0 && !arcs.complete(row)) {
            column = bestOfAll(row);
        }
        int seat = transport.seat(row);
        return column < 0 && seat >= 0 && matched.hasPlace(seat) ? seat : column;
    }

    private int bestListed(int row) {
        int best = -1;
        long most = 0;
        for (int n = 0; n < arcs.count(row); n++) {
            int column = arcs.column(row, n);
            long worth = arcs.value(row, n) - cost(row, column);
            if (worth > most && open(row, column)) {
                most = worth;
                best = column;
            }
        }
        return best;
    }

    private int bestOfAll(int row) {
        transport.scores().fill(row, fills);
        int best = -1;
        long most = 0;
        for (int column = 0; column < fills.length; column++) {
            if (fills[column] != 0 && open(row, column)) {
                long worth = transport.value(row, column, fills[column] - 1) - cost(row, column);
                if (worth > most) {
                    most = worth;
                    best = column;
                }
            }
        }
        return best;
    }

    /** A place is free, and the row is not in the column already. */
    private boolean open(int row, int column) {
        if (!matched.hasPlace(column)) {
            return false;
        }
        for (int unit = 0; unit < matched.placed(row); unit++) {
            if (matched.column(row, unit) == column) {
                return false;
            }
        }
        return true;
    }

    private long cost(int row, int column) {
        return transport.rowCost(row, matched.placed(row) + 1) + transport.columnCost(column, matched.filled(column) + 1);
    }
}
