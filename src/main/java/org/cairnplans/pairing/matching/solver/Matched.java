package org.cairnplans.pairing.matching.solver;

/**
 * Which row has which columns, kept from both ends, and the prices that go with it.
 *
 * <p>What holds between searches, and makes every step exact (complementary slackness):
 * <ul>
 * <li>{@code gain[row] + price[column] >= value} for every allowed pair, equal for those that are matched;
 * <li>a column's price lies between what its last filled place cost and what the next would cost;
 * <li>a row's gain is at least what its last placed unit costs, and at most what its next would, once it has been searched for.
 * </ul>
 */
final class Matched {

    private final Transport transport;
    private final Links columnsOf;
    private final Links rowsOf;

    /** By row: what a unit of it gains, in values. */
    final long[] gain;

    /** By column: what a place of it costs the one who takes it, in values. Changed by {@link #setPrice} alone. */
    final long[] price;

    /** By column: its price in whole hundredths of a point, rounded down, at most 32,767: never more than the price. */
    final short[] coarsePrice;

    Matched(Transport transport) {
        this.transport = transport;
        this.columnsOf = new Links(transport.supply());
        this.rowsOf = new Links(transport.capacity());
        this.gain = new long[transport.rows()];
        this.price = new long[transport.columns()];
        this.coarsePrice = new short[price.length];
        for (int column = 0; column < price.length; column++) {
            setPrice(column, transport.columnCost(column, 1));
        }
    }

    void setPrice(int column, long to) {
        price[column] = to;
        coarsePrice[column] = (short) Math.min(Short.MAX_VALUE, to / transport.scoreUnit());
    }

    /** How many units of the row are placed. */
    int placed(int row) {
        return columnsOf.count(row);
    }

    int column(int row, int unit) {
        return columnsOf.at(row, unit);
    }

    /** How many places of the column are filled. */
    int filled(int column) {
        return rowsOf.count(column);
    }

    int row(int column, int place) {
        return rowsOf.at(column, place);
    }

    boolean hasUnit(int row) {
        return placed(row) < transport.supply()[row];
    }

    boolean hasPlace(int column) {
        return filled(column) < transport.capacity()[column];
    }

    /** What it costs beyond the price to fill one more place; only where there is one. Never negative. */
    long slack(int column) {
        return transport.columnCost(column, filled(column) + 1) - price[column];
    }

    /** What is lost when one more unit of the row stays unplaced; only where there is one. */
    long stake(int row) {
        return gain[row] - transport.rowCost(row, placed(row) + 1);
    }

    /** What is lost when the row gives up its last placed unit. Never negative. */
    long loss(int row) {
        return gain[row] - transport.rowCost(row, placed(row));
    }

    void join(int row, int column) {
        columnsOf.add(row, column);
        rowsOf.add(column, row);
    }

    void part(int row, int column) {
        columnsOf.remove(row, column);
        rowsOf.remove(column, row);
    }

    /** The row leaves one column for another. */
    void move(int row, int from, int to) {
        columnsOf.replace(row, from, to);
        rowsOf.remove(from, row);
        rowsOf.add(to, row);
    }
}
