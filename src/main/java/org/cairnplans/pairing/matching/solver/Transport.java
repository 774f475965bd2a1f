package org.cairnplans.pairing.matching.solver;

import java.util.Arrays;
import org.cairnplans.pairing.matching.model.Market;

/**
 * A market without sides: rows have units to place, columns have places for them (Hitchcock's transportation problem, 1941).
 * Rows are the scarcer side, since every row costs a search: mentees where places abound, mentors where mentees do.
 *
 * <p>Where departments are balanced, each has one more column behind those of the mentors: its share of seats for the unmatched.
 */
final class Transport {

    private final Market market;
    private final boolean turned;
    private final StruckPairs scores;
    private final int[] supply;
    private final int[] capacity;
    private final int[] loads;
    private final boolean balanced;
    private final long pairBonus;
    private final long scoreUnit;
    private final int tieShift;
    private final int unitShift;

    private Transport(Market market, boolean turned) {
        if (Math.max(market.mentees(), market.mentors()) > Entry.MOST_COLUMNS) {
            throw new IllegalArgumentException("more than " + Entry.MOST_COLUMNS + " people on one side");
        }
        this.market = market;
        this.turned = turned;
        this.scores = new StruckPairs(turned ? market.scores().turned() : market.scores());
        int[] wanting = new int[market.mentees()];
        for (int mentee = 0; mentee < wanting.length; mentee++) {
            wanting[mentee] = market.takesPart()[mentee] ? 1 : 0;
        }
        int[] places = market.places().clone();
        this.supply = turned ? places : wanting;
        this.capacity = turned ? wanting : withSeats(places, market.seats());
        this.loads = market.loads().clone();
        this.balanced = market.balanced();
        this.scoreUnit = market.scale().scoreUnit();
        this.unitShift = Long.numberOfTrailingZeros(market.scale().scoreUnit());
        this.tieShift = market.scale().tieShift();
        this.pairBonus = market.scale().matchUnit() + market.seatValue();
    }

    private static int[] withSeats(int[] places, int[] seats) {
        int[] all = Arrays.copyOf(places, places.length + seats.length);
        System.arraycopy(seats, 0, all, places.length, seats.length);
        return all;
    }

    /** With the scarcer side as rows. Balanced departments need the mentees there, since it is they who take seats. */
    static Transport of(Market market) {
        long mentees = 0;
        for (boolean takesPart : market.takesPart()) {
            mentees += takesPart ? 1 : 0;
        }
        return new Transport(market, !market.balanced() && mentees > Arrays.stream(market.places()).asLongStream().sum());
    }

    /** With rows on the side asked for, whichever is scarcer. */
    static Transport of(Market market, boolean mentorsAsRows) {
        return new Transport(market, mentorsAsRows && !market.balanced());
    }

    /** Whether rows are mentors. */
    boolean turned() {
        return turned;
    }

    StruckPairs scores() {
        return scores;
    }

    int rows() {
        return scores.rows();
    }

    /** Columns that stand for people; seats come behind them. */
    int people() {
        return scores.columns();
    }

    int columns() {
        return capacity.length;
    }

    /** Units a row has to place. May be changed. */
    int[] supply() {
        return supply;
    }

    /** Places a column has. May be changed. */
    int[] capacity() {
        return capacity;
    }

    /** By mentor: who is settled with them outside of this market. May be changed. */
    int[] loads() {
        return loads;
    }

    /** The row's column of seats, or -1. */
    int seat(int row) {
        return balanced ? people() + market.seatOf()[row] : -1;
    }

    /** What a seat is worth to the one who takes it. */
    long seatValue() {
        return market.seatValue();
    }

    /** What the row's n-th unit costs to place, n from 1. Never falls with n. */
    long rowCost(int row, int count) {
        return turned ? loadCost(row, count) : 0;
    }

    /** What the column's n-th place costs to fill, n from 1. Never falls with n. */
    long columnCost(int column, int count) {
        return turned || column >= people() ? 0 : loadCost(column, count);
    }

    private long loadCost(int mentor, int count) {
        long[] costs = market.loadCosts();
        return costs.length == 0 ? 0 : costs[Math.min(loads[mentor] + count, costs.length) - 1];
    }

    /** @param score in hundredths */
    long value(int score, int tie) {
        return score * scoreUnit + pairBonus + (tie >>> tieShift);
    }

    /** @param entry as of {@link Entry} */
    long value(long entry) {
        return value(Entry.score(entry), Entry.tie(entry));
    }

    /** What is left of a value without what every pair is worth, in hundredths of a point, rounded down. */
    long hundredths(long value) {
        // The unit is a power of two, and a shift rounds down.
        return value - pairBonus >> unitShift;
    }

    long value(int row, int column, int score) {
        return value(score, scores.tie(row, column));
    }

    /** What every pair of this score is worth less than. */
    long valueBeyond(int score) {
        return (score + 1) * scoreUnit + pairBonus;
    }

    long scoreUnit() {
        return scoreUnit;
    }

    long pairBonus() {
        return pairBonus;
    }
}
