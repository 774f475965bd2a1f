package org.cairnplans.pairing.matching.oracle;

import java.math.BigInteger;
import java.util.Arrays;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PairModel;

/**
 * A market as textbooks put it, for general solvers: a network with an arc for every pair, where a flow of least cost is a
 * matching of the highest worth. Every mentee sends one unit, to a mentor, to a seat of their group, or straight to the end; a
 * mentor passes on as many as there are places, each place at its load cost.
 *
 * <p>Ties are left out and all values are divided by what is left as their common unit, so that they stay far below 2^53 and a
 * solver that counts in floating point is exact too.
 */
public final class FlowNetwork {

    private final PairModel model;
    private final Market market;
    private final boolean mostFlow;
    private final long matchWorth;
    private final long unit;
    private final int[] supply;
    private int arcs;
    private int[] tails = new int[1024];
    private int[] heads = new int[1024];
    private int[] capacities = new int[1024];
    private long[] costs = new long[1024];
    private long shift;

    /** @param matchWorth what a match is worth, in hundredths of a point; below 0 for what the scale says */
    private FlowNetwork(PairModel model, Market market, boolean mostFlow, long matchWorth, int[] pairs) {
        this.model = model;
        this.market = market;
        this.mostFlow = mostFlow;
        this.matchWorth = matchWorth;
        long scoreUnit = market.scale().scoreUnit();
        this.unit = matchWorth >= 0 ? scoreUnit : Math.min(scoreUnit, market.scale().matchUnit());
        this.supply = new int[market.mentees() + market.mentors() + market.seats().length + 1];
        addPairs(pairs);
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            if (market.takesPart()[mentee]) {
                supply[mentee] = 1;
                supply[end()]--;
            }
        }
        if (!mostFlow) {
            addUnmatched();
        }
        addPlaces();
        makeCostsPositive();
    }

    /** With all allowed pairs. Whoever is left unmatched flows straight to the end, so that everything flows. */
    public static FlowNetwork of(PairModel model, Market market) {
        return of(model, market, null);
    }

    /** @param pairs the only ones there are, as mentee and mentor in turn, all of them allowed; null for all that are allowed */
    public static FlowNetwork of(PairModel model, Market market, int[] pairs) {
        return new FlowNetwork(model, market, false, -1, pairs);
    }

    /**
     * For solvers that find the least cost among the largest flows: nobody flows but to a mentor, and a match itself is worth
     * nothing, since they are counted first anyway. Only for markets whose aim is most matched, without balance.
     *
     * @param pairs as above
     */
    public static FlowNetwork mostFlow(PairModel model, Market market, int[] pairs) {
        if (market.balanced() || market.scale().aim() != Aim.MOST_MATCHED) {
            throw new IllegalArgumentException("the largest flow is not what is looked for");
        }
        return new FlowNetwork(model, market, true, 0, pairs);
    }

    /**
     * With a lower worth of a match than would outweigh everything, for solvers that can't count so far: right where the answer
     * turns out to match as many.
     *
     * @param matchWorth in hundredths of a point, 0 or more
     * @param pairs as above
     */
    public static FlowNetwork withMatchWorth(long matchWorth, PairModel model, Market market, int[] pairs) {
        return new FlowNetwork(model, market, false, matchWorth, pairs);
    }

    /** A worth in the scale's values as these networks count it, ties left out. */
    public static long inUnits(Market market, BigInteger worth) {
        long unit = Math.min(market.scale().scoreUnit(), market.scale().matchUnit());
        return worth.divide(BigInteger.valueOf(unit)).longValueExact();
    }

    private void addPairs(int[] pairs) {
        if (pairs != null) {
            for (int n = 0; n < pairs.length; n += 2) {
                addPair(pairs[n], pairs[n + 1]);
            }
            return;
        }
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            for (int mentor = 0; mentor < market.mentors(); mentor++) {
                addPair(mentee, mentor);
            }
        }
    }

    private void addPair(int mentee, int mentor) {
        int score = market.takesPart()[mentee] && market.places()[mentor] > 0 ? model.score(mentee, mentor) : 0;
        if (score > 0) {
            long value = matchWorth >= 0 ? (score - 1 + matchWorth) * unit
                    : market.scale().value(score - 1, 0) + market.seatValue();
            add(mentee, market.mentees() + mentor, 1, -units(value));
        }
    }

    private void addUnmatched() {
        int firstGroup = market.mentees() + market.mentors();
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            if (market.takesPart()[mentee]) {
                add(mentee, end(), 1, 0);
                if (market.balanced()) {
                    add(mentee, firstGroup + market.seatOf()[mentee], 1, -units(market.seatValue()));
                }
            }
        }
        for (int group = 0; group < market.seats().length; group++) {
            add(firstGroup + group, end(), market.seats()[group], 0);
        }
    }

    private void addPlaces() {
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            int places = market.places()[mentor];
            for (int from = 1; from <= places;) {
                int to = from;
                while (to < places && market.loadCost(mentor, to + 1) == market.loadCost(mentor, from)) {
                    to++;
                }
                add(market.mentees() + mentor, end(), to - from + 1, units(market.loadCost(mentor, from)));
                from = to + 1;
            }
        }
    }

    /** Every unit leaves its mentee by one arc, so the same amount on all of those changes nothing but the sum. */
    private void makeCostsPositive() {
        for (int arc = 0; arc < arcs; arc++) {
            shift = Math.max(shift, -costs[arc]);
        }
        for (int arc = 0; arc < arcs; arc++) {
            if (tails[arc] < market.mentees()) {
                costs[arc] += shift;
            }
        }
    }

    private long units(long value) {
        if (value % unit != 0) {
            throw new IllegalArgumentException(value + " is no multiple of " + unit);
        }
        return value / unit;
    }

    private void add(int tail, int head, int capacity, long cost) {
        if (arcs == tails.length) {
            tails = Arrays.copyOf(tails, 2 * arcs);
            heads = Arrays.copyOf(heads, 2 * arcs);
            capacities = Arrays.copyOf(capacities, 2 * arcs);
            costs = Arrays.copyOf(costs, 2 * arcs);
        }
        tails[arcs] = tail;
        heads[arcs] = head;
        capacities[arcs] = capacity;
        costs[arcs] = cost;
        arcs++;
    }

    private int end() {
        return supply.length - 1;
    }

    public int nodes() {
        return supply.length;
    }

    /** By node: 1 for a mentee who takes part, their number below zero for the end, else 0. */
    public int supply(int node) {
        return supply[node];
    }

    public int arcs() {
        return arcs;
    }

    public int tail(int arc) {
        return tails[arc];
    }

    public int head(int arc) {
        return heads[arc];
    }

    public int capacity(int arc) {
        return capacities[arc];
    }

    /** 0 or more, in units. */
    public long cost(int arc) {
        return costs[arc];
    }

    /** How much flows when everything does. */
    public int allFlow() {
        return -supply[end()];
    }

    /** What a flow of that cost is worth as a matching, in units. */
    public long worth(long flow, long cost) {
        return flow * shift - cost;
    }
}
