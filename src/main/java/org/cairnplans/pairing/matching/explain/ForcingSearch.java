package org.cairnplans.pairing.matching.explain;

import java.util.Arrays;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PairScores;
import org.cairnplans.pairing.matching.model.Solution;

/**
 * Finds what the round would lose if one mentee had to have a certain mentor: exactly, without solving again, and for all mentors
 * in one search.
 *
 * <p><b>Why.</b> To put mentee i with mentor j, somebody has to leave j and find another place, whose mentee has to leave it, and
 * so on, until a place is free, somebody goes without, or the place i left is taken. The cheapest way to do that is a cycle
 * through the pair in the residual network of the answer, so the loss is r(i, j) plus a shortest path from j to i, with the
 * reduced costs r = u + p - value as lengths, none of which is negative (as in successive shortest paths; Ahuja, Magnanti and
 * Orlin 1993, chapter 9). By Dijkstra backwards from i, one search finds it for all j; it ends as soon as those asked for are
 * known.
 *
 * <p>r(i, j) alone is a lower bound. It is often far too low: optimal prices are many, and the place somebody cannot do without
 * may be charged to the mentee as well as to the mentor.
 *
 * <p>Nodes are mentors with places, then seats of departments, then the hub: being without place or seat, and places left empty.
 */
final class ForcingSearch {

    private static final long FAR = Long.MAX_VALUE;

    private final Market market;
    private final Solution solution;
    private final Occupancy occupancy;
    private final Prices prices;
    private final PairScores byMentor;
    private final int hub;

    /** By group: how many go unmatched. */
    private final int[] unmatched;

    /** By mentee: the node where they sit. */
    private final int[] home;

    /** Mentees who take part and may still bring their node nearer, in front of {@link #openCount}. */
    private final int[] open;
    private int openCount;

    /** By node: loss of getting from there to the mentee. */
    private final long[] distance;
    private final boolean[] settled;
    private final short[] fills;

    ForcingSearch(Market market, Solution solution, Occupancy occupancy, Prices prices) {
        this.market = market;
        this.solution = solution;
        this.occupancy = occupancy;
        this.prices = prices;
        this.byMentor = market.scores().turned();
        this.hub = market.mentors() + market.seats().length;
        this.unmatched = occupancy.unmatchedByGroup();
        this.distance = new long[hub + 1];
        this.settled = new boolean[hub + 1];
        this.fills = new short[market.mentees()];
        this.home = new int[market.mentees()];
        this.open = new int[market.mentees()];
        for (int mentee = 0; mentee < home.length; mentee++) {
            home[mentee] = homeOf(mentee);
            if (market.takesPart()[mentee]) {
                open[openCount++] = mentee;
            }
        }
    }

    /**
     * To be called once.
     *
     * @param mentee takes part in the market
     * @param mentors have places in it; the mentee's own one costs 0
     * @param row the mentee's row, as of {@link PairScores#fill}; not 0 at these mentors
     * @return by place in {@code mentors}: the loss, in the scale's values, 0 or more
     */
    long[] losses(int mentee, int[] mentors, short[] row) {
        Arrays.fill(distance, FAR);
        distance[home[mentee]] = 0;
        int missing = mentors.length;
        boolean[] asked = new boolean[distance.length];
        Arrays.stream(mentors).forEach(mentor -> asked[mentor] = true);
        for (int node = nearest(); missing > 0; node = nearest()) {
            settled[node] = true;
            missing -= asked[node] ? 1 : 0;
            settle(node);
        }
        return Arrays.stream(mentors).mapToLong(mentor -> distance[mentor] + prices.loss(mentee, mentor, row[mentor])).toArray();
    }

    /** Where a mentee sits: with a mentor, on a seat, or nowhere. Where seats are too few, sitting is worth no more than not. */
    private int homeOf(int mentee) {
        int mentor = occupancy.mentorOf(mentee);
        if (mentor >= 0) {
            return mentor;
        }
        return market.balanced() && seatsSuffice(market.seatOf()[mentee]) ? market.mentors() + market.seatOf()[mentee] : hub;
    }

    private boolean seatsSuffice(int group) {
        return market.seats()[group] > 0 && unmatched[group] <= market.seats()[group];
    }

    /** Every node can be reached: whoever sits there may go without. A mentor with nobody has a free place. */
    private int nearest() {
        int nearest = -1;
        for (int node = 0; node < distance.length; node++) {
            if (!settled[node] && distance[node] < FAR && (nearest < 0 || distance[node] < distance[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }

    private void settle(int node) {
        long at = distance[node];
        if (node == hub) {
            settleHub(at);
        } else if (node < market.mentors()) {
            settleMentor(node, at);
        } else {
            settleSeats(node - market.mentors(), at);
        }
    }

    private void relax(int node, long to) {
        distance[node] = Math.min(distance[node], to);
    }

    /** Who sits elsewhere may take a place here; or the place is left empty. */
    private void settleMentor(int mentor, long at) {
        int filled = occupancy.filled(mentor);
        if (filled > 0) {
            relax(hub, at + solution.mentorPrice()[mentor] - market.loadCost(mentor, filled));
        }
        byMentor.fill(mentor, fills);
        long base = at + solution.mentorPrice()[mentor];
        forgetSettled();
        for (int n = 0; n < openCount; n++) {
            int mentee = open[n];
            int fill = fills[mentee];
            if (fill != 0) {
                long from = base + prices.menteeValue(mentee);
                if (from - prices.valueAtMost(fill) < distance[home[mentee]]) {
                    relax(home[mentee], from - prices.value(mentee, mentor, fill));
                }
            }
        }
    }

    private void forgetSettled() {
        int kept = 0;
        for (int n = 0; n < openCount; n++) {
            if (!settled[home[open[n]]]) {
                open[kept++] = open[n];
            }
        }
        openCount = kept;
    }

    /** Whoever sits anywhere may go without; a free place may be filled, a free seat taken. */
    private void settleHub(long at) {
        forgetSettled();
        for (int n = 0; n < openCount; n++) {
            relax(home[open[n]], at + prices.menteeValue(open[n]));
        }
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            if (occupancy.hasFreePlace(mentor)) {
                relax(mentor, at + market.loadCost(mentor, occupancy.filled(mentor) + 1) - solution.mentorPrice()[mentor]);
            }
        }
        for (int group = 0; group < unmatched.length; group++) {
            if (unmatched[group] < market.seats()[group]) {
                relax(market.mentors() + group, at);
            }
        }
    }

    /** Who is of the department may take a seat; or a seat taken is given up. */
    private void settleSeats(int group, long at) {
        if (unmatched[group] > 0) {
            relax(hub, at + solution.seatPrice()[group]);
        }
        forgetSettled();
        for (int n = 0; n < openCount; n++) {
            if (market.seatOf()[open[n]] == group) {
                relax(home[open[n]], at + prices.menteeValue(open[n]) + solution.seatPrice()[group] - market.seatValue());
            }
        }
    }
}
