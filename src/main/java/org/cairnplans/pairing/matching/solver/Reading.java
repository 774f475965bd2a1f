package org.cairnplans.pairing.matching.solver;

import java.math.BigInteger;
import java.util.Arrays;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.Solution;
import org.cairnplans.pairing.matching.model.WideSum;

/** Reads the solution out of rows and columns, back into mentees and mentors, and adds up what it is worth and what it proves. */
final class Reading {

    private final Market market;
    private final Transport transport;
    private final Matched matched;
    private final Arcs arcs;
    private final short[] fills;

    Reading(Market market, Transport transport, Matched matched, Arcs arcs) {
        this.market = market;
        this.transport = transport;
        this.matched = matched;
        this.arcs = arcs;
        this.fills = new short[transport.people()];
    }

    /** @param bound what no matching can exceed, as of the prices before any gap was closed by hand */
    Solution solution(BigInteger bound) {
        int people = transport.people();
        long[] gain = matched.gain.clone();
        for (int row = 0; row < gain.length; row++) {
            gain[row] = transport.supply()[row] == 0 ? 0 : gain[row];
        }
        long[] price = Arrays.copyOf(matched.price, people);
        long[] seatPrice = Arrays.copyOfRange(matched.price, people, transport.columns());
        return new Solution(mentors(), transport.turned() ? price : gain, transport.turned() ? gain : price, seatPrice, worth(),
                bound);
    }

    private int[] mentors() {
        int[] mentorOf = new int[market.mentees()];
        Arrays.fill(mentorOf, -1);
        for (int row = 0; row < transport.rows(); row++) {
            for (int unit = 0; unit < matched.placed(row); unit++) {
                int column = matched.column(row, unit);
                if (transport.turned()) {
                    mentorOf[column] = row;
                } else if (column < transport.people()) {
                    mentorOf[row] = column;
                }
            }
        }
        return mentorOf;
    }

    private BigInteger worth() {
        var worth = new WideSum();
        for (int row = 0; row < transport.rows(); row++) {
            for (int unit = 0; unit < matched.placed(row); unit++) {
                worth.add(value(row, matched.column(row, unit)) - transport.rowCost(row, unit + 1));
            }
        }
        for (int column = 0; column < transport.columns(); column++) {
            for (int place = 0; place < matched.filled(column); place++) {
                worth.add(-transport.columnCost(column, place + 1));
            }
        }
        return worth.total();
    }

    private long value(int row, int column) {
        if (column >= transport.people()) {
            return transport.seatValue();
        }
        int n = arcs.find(row, column);
        if (n >= 0) {
            return arcs.value(row, n);
        }
        transport.scores().fill(row, fills);
        return transport.value(row, column, fills[column] - 1);
    }

    /** What no matching can exceed at these prices. */
    BigInteger bound() {
        var bound = new WideSum();
        for (int row = 0; row < transport.rows(); row++) {
            for (int unit = 1; unit <= transport.supply()[row]; unit++) {
                bound.add(Math.max(0, matched.gain[row] - transport.rowCost(row, unit)));
            }
        }
        for (int column = 0; column < transport.columns(); column++) {
            for (int place = 1; place <= transport.capacity()[column]; place++) {
                bound.add(Math.max(0, matched.price[column] - transport.columnCost(column, place)));
            }
        }
        return bound.total();
    }
}
