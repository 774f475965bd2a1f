package org.cairnplans.pairing.matching.solver;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.Executor;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.Shortlists;
import org.cairnplans.pairing.matching.model.Solution;

/**
 * Decides a market, and decides it again after a change, each time exactly: every row in turn is placed by a shortest augmenting
 * path (the sparse method of Jonker and Volgenant 1987 without its auction start; decision 0011 says why), over rows that are
 * listed only as far as needed. Keeps its prices, so that a change costs a few short searches.
 *
 * <p>For one thread; only the scan at the start uses more. The answer depends on the market alone.
 */
public final class MarketSolver {

    /** How many columns a row is given at first; any number gives the same answer (matching.md 6). */
    public static final int FIRST_COLUMNS = 16;

    private static final int ROWS_BETWEEN_REPORTS = 256;

    private final Market market;
    private final Transport transport;
    private final Matched matched;
    private final Arcs arcs;
    private final ForwardSearch forward;
    private final ReverseSearch reverse;
    private final BitSet waiting = new BitSet();
    private final BitSet vacated = new BitSet();
    private boolean cut;

    private MarketSolver(Market market, Transport transport, Shortlists lists, int more) {
        this.market = market;
        this.transport = transport;
        this.matched = new Matched(transport);
        this.arcs = new Arcs(transport, lists, more, matched.price);
        this.forward = new ForwardSearch(transport, matched, arcs);
        this.reverse = new ReverseSearch(transport, matched, arcs);
        for (int row = 0; row < transport.rows(); row++) {
            if (transport.supply()[row] > 0) {
                waiting.set(row);
            }
        }
    }

    /** Scans the market with the scarcer side as rows. Nothing is decided before {@link #solve}. */
    public static MarketSolver of(Market market, Executor executor, int threads, Watch watch) {
        return of(market, Transport.of(market), FIRST_COLUMNS, executor, threads, watch);
    }

    /**
     * The same with the rows on the side asked for and another number of first columns: for tests and measurements, since the
     * answer is the same.
     */
    public static MarketSolver of(Market market, boolean mentorsAsRows, int firstColumns, Executor executor, int threads,
            Watch watch) {
        return of(market, Transport.of(market, mentorsAsRows), firstColumns, executor, threads, watch);
    }

    private static MarketSolver of(Market market, Transport transport, int firstColumns, Executor executor, int threads,
            Watch watch) {
        boolean[] wanted = new boolean[transport.rows()];
        for (int row = 0; row < wanted.length; row++) {
            wanted[row] = transport.supply()[row] > 0;
        }
        watch.reached(Watch.Phase.SCANNING, 0, wanted.length);
        Shortlists lists =
                Shortlists.scan(transport.scores(), firstColumns, wanted, executor, threads, () -> !watch.goOn());
        if (lists.complete()) {
            watch.reached(Watch.Phase.SCANNING, wanted.length, wanted.length);
        }
        return new MarketSolver(market, transport, lists, firstColumns);
    }

    /**
     * The best matching of the market as it is now. When the watch ends it early, a valid one that need not be the best, whose
     * {@link Solution#bound} tells how much better any could be; a change can't be solved from that.
     */
    public Solution solve(Watch watch) {
        if (cut) {
            throw new IllegalStateException("was ended early");
        }
        for (int column = vacated.nextSetBit(0); column >= 0; column = vacated.nextSetBit(column + 1)) {
            reverse.fill(column);
        }
        vacated.clear();
        place(watch);
        if (cut) {
            for (int row = waiting.nextSetBit(0); row >= 0; row = waiting.nextSetBit(row + 1)) {
                matched.gain[row] = matched.placed(row) == 0 ? forward.mostGain(row) : matched.gain[row];
            }
            BigInteger bound = reading().bound();
            new Gaps(transport, matched, arcs).close();
            return reading().solution(bound);
        }
        return reading().solution(reading().bound());
    }

    /** Whether the last solve ran to its end, so that a change can be solved from it. */
    public boolean finished() {
        return !cut;
    }

    /** By group: how many may go unmatched at no cost. */
    public int[] seats() {
        return Arrays.copyOfRange(transport.capacity(), transport.people(), transport.columns());
    }

    private void place(Watch watch) {
        int all = waiting.cardinality();
        int done = 0;
        while (!waiting.isEmpty() && !cut) {
            int row = waiting.nextSetBit(0);
            boolean open = true;
            while (open && matched.hasUnit(row)) {
                open = forward.place(row);
            }
            waiting.clear(row);
            cut = !waiting.isEmpty() && !watch.goOn();
            if (++done % ROWS_BETWEEN_REPORTS == 0) {
                watch.reached(Watch.Phase.SOLVING, done, all);
            }
        }
        watch.reached(Watch.Phase.SOLVING, done, all);
    }

    private Reading reading() {
        return new Reading(market, transport, matched, arcs);
    }

    /** Lets a mentee take part, or no longer. */
    public void setTakesPart(int mentee, boolean takesPart) {
        int units = takesPart ? 1 : 0;
        if (transport.turned()) {
            setCapacity(mentee, units);
        } else {
            setSupply(mentee, units);
        }
    }

    /**
     * @param places 0 or more
     * @param load mentees settled with the mentor already, 0 or more
     */
    public void setPlaces(int mentor, int places, int load) {
        transport.loads()[mentor] = load;
        if (transport.turned()) {
            setSupply(mentor, places);
            while (matched.placed(mentor) > 0 && matched.loss(mentor) < 0) {
                release(mentor, matched.column(mentor, matched.placed(mentor) - 1));
            }
        } else {
            setCapacity(mentor, places);
            while (matched.filled(mentor) > 0 && matched.price[mentor] < transport.columnCost(mentor, matched.filled(mentor))) {
                release(matched.row(mentor, matched.filled(mentor) - 1), mentor);
            }
        }
    }

    /** @param seats how many of the group may go unmatched at no cost, 0 or more */
    public void setSeats(int group, int seats) {
        setCapacity(transport.people() + group, seats);
    }

    /** Forbids a pair. */
    public void forbid(int mentee, int mentor) {
        int row = transport.turned() ? mentor : mentee;
        int column = transport.turned() ? mentee : mentor;
        transport.scores().strike(row, column);
        arcs.strike(row, column);
        for (int unit = 0; unit < matched.placed(row); unit++) {
            if (matched.column(row, unit) == column) {
                release(row, column);
                return;
            }
        }
    }

    private void setSupply(int row, int units) {
        boolean opens = transport.supply()[row] == 0 && units > 0;
        transport.supply()[row] = units;
        while (matched.placed(row) > units) {
            release(row, matched.column(row, matched.placed(row) - 1));
        }
        if (opens) {
            matched.gain[row] = forward.mostGain(row);
        }
        if (units > 0) {
            waiting.set(row);
        } else {
            waiting.clear(row);
        }
    }

    private void setCapacity(int column, int places) {
        boolean opens = transport.capacity()[column] == 0 && places > 0;
        transport.capacity()[column] = places;
        while (matched.filled(column) > places) {
            release(matched.row(column, matched.filled(column) - 1), column);
        }
        if (opens) {
            matched.setPrice(column, Math.max(transport.columnCost(column, 1), reverse.wanted(column)));
            reverse.tellRows(column);
            arcs.pricesFell();
        }
        vacated.set(column);
    }

    private void release(int row, int column) {
        matched.part(row, column);
        waiting.set(row);
        vacated.set(column);
    }

    /**
     * The pairs written down by now, of all there are: what another solver is given for a fair comparison.
     *
     * @return the numbers of mentee and mentor of each pair in turn
     */
    public int[] listedPairs() {
        int[] pairs = new int[Math.toIntExact(2 * arcs.listed())];
        int next = 0;
        for (int row = 0; row < transport.rows(); row++) {
            for (int n = 0; n < arcs.count(row); n++) {
                int column = arcs.column(row, n);
                pairs[next++] = transport.turned() ? column : row;
                pairs[next++] = transport.turned() ? row : column;
            }
        }
        return pairs;
    }

    @Override
    public String toString() {
        return "MarketSolver[" + (transport.turned() ? "mentors" : "mentees") + " as rows, " + arcs.listed() + " pairs listed, "
                + arcs.expansions() + " expansions]";
    }
}
