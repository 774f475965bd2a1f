package org.cairnplans.pairing.matching.explain;

import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.Solution;

/**
 * Finds what one more place at each mentor would add to the worth of the round, for all mentors in one search.
 *
 * <p><b>Why one search is enough.</b> A further place of mentor j, of cost c, is used by a chain: it takes a mentee from another
 * mentor, whose place takes another mentee, and so on, until a place stays empty, or a mentee is reached who had nobody. With u
 * the mentees' values, p the mentors' prices and r(i, j) = u(i) + p(j) - value(i, j), which is never negative and 0 for matched
 * pairs, what such a chain gains telescopes to p(j) - (its r's) - c, less p(k) - cost of the last filled place of k where k's
 * place stays empty; a mentee without a mentor adds nothing more, as their u is 0. So the best chain for j is a shortest path to
 * j with r as lengths, and one search from all ends together (Dijkstra 1959) finds the best chains of all mentors.
 *
 * <p>That is the derivative of the optimum in j's places from the right, and since the problem is totally unimodular, it is the
 * full difference a whole place makes. It is also the least price, net of cost, that j's places have in any optimal dual: the
 * optimal prices of an assignment market form a lattice (Shapley and Shubik 1971), and its least element is what the sellers'
 * goods are worth at the margin (Leonard 1983; Demange, Gale and Sotomayor 1986).
 *
 * <p><b>Seats.</b> With balance of departments, a department's seats for the unmatched are places like any other: the mentee of
 * the chain may leave one, at the seat's price if it stays empty, and a matched mentee of the department may take it. Where more
 * go unmatched than there are seats, all of them have u = 0, and it makes no difference who sits.
 *
 * <p>Every row is filled at most once and looks only at what is not settled yet, so a search costs about what a proof of the
 * round does.
 */
final class PlaceSearch {

    private final Market market;
    private final Solution solution;
    private final Occupancy occupancy;
    private final Prices prices;

    /** Mentors by number, then seats by group: how far from the nearest end of a chain. */
    private final long[] distance;

    /** Mentors and seats that may still come nearer, in front of {@link #openCount}, in no order that matters. */
    private final int[] open;
    private int openCount;

    /** Mentors without places: reached, never passed through. Their distance counts from price 0, so it may fall below 0. */
    private final int[] placeless;
    private int placelessCount;

    private final short[] fills;

    PlaceSearch(Market market, Solution solution, Occupancy occupancy, Prices prices) {
        this.market = market;
        this.solution = solution;
        this.occupancy = occupancy;
        this.prices = prices;
        this.distance = new long[market.mentors() + market.seats().length];
        this.open = new int[distance.length];
        this.placeless = new int[market.mentors()];
        this.fills = new short[market.mentors()];
    }

    /** @return by mentor: what one more place adds, in the scale's values, 0 or more */
    long[] run() {
        prepareMentors();
        int[] unmatched = prepareSeats();
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            if (occupancy.unmatched(mentee) && !seated(mentee, unmatched)) {
                relax(mentee, 0);
            }
        }
        while (openCount > 0) {
            settle(takeNearest(), unmatched);
        }
        return gains();
    }

    private void prepareMentors() {
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            int filled = occupancy.filled(mentor);
            if (market.places()[mentor] == 0) {
                placeless[placelessCount++] = mentor;
            } else if (filled > 0) {
                distance[mentor] = solution.mentorPrice()[mentor] - market.loadCost(mentor, filled);
                open[openCount++] = mentor;
            }
        }
    }

    /** @return by group: how many take part and go unmatched */
    private int[] prepareSeats() {
        int[] unmatched = occupancy.unmatchedByGroup();
        for (int group = 0; group < unmatched.length; group++) {
            if (unmatched[group] > 0 && unmatched[group] <= market.seats()[group]) {
                distance[market.mentors() + group] = solution.seatPrice()[group];
                open[openCount++] = market.mentors() + group;
            }
        }
        return unmatched;
    }

    /** Whether every unmatched one of the mentee's group has a seat. */
    private boolean seated(int mentee, int[] unmatched) {
        return market.balanced() && unmatched[market.seatOf()[mentee]] <= market.seats()[market.seatOf()[mentee]];
    }

    private int takeNearest() {
        int nearest = 0;
        for (int n = 1; n < openCount; n++) {
            if (distance[open[n]] < distance[open[nearest]]) {
                nearest = n;
            }
        }
        int taken = open[nearest];
        open[nearest] = open[--openCount];
        return taken;
    }

    /** Whoever has a place here may leave it at no further length. */
    private void settle(int taken, int[] unmatched) {
        long at = distance[taken];
        if (taken < market.mentors()) {
            for (int place = 0; place < occupancy.filled(taken); place++) {
                relax(occupancy.mentee(taken, place), at);
            }
            return;
        }
        int group = taken - market.mentors();
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            if (occupancy.unmatched(mentee) && market.seatOf()[mentee] == group && seated(mentee, unmatched)) {
                relax(mentee, at);
            }
        }
    }

    private void relax(int mentee, long at) {
        market.scores().fill(mentee, fills);
        long base = at + prices.menteeValue(mentee);
        for (int n = 0; n < openCount; n++) {
            int place = open[n];
            if (place < market.mentors()) {
                relax(mentee, place, base + solution.mentorPrice()[place]);
            } else if (market.seatOf()[mentee] == place - market.mentors()) {
                long through = base + solution.seatPrice()[place - market.mentors()] - market.seatValue();
                distance[place] = Math.min(distance[place], through);
            }
        }
        for (int n = 0; n < placelessCount; n++) {
            relax(mentee, placeless[n], base);
        }
    }

    private void relax(int mentee, int mentor, long base) {
        int fill = fills[mentor];
        if (fill != 0 && base - prices.valueAtMost(fill) < distance[mentor]) {
            distance[mentor] = Math.min(distance[mentor], base - prices.value(mentee, mentor, fill));
        }
    }

    private long[] gains() {
        long[] gains = new long[market.mentors()];
        for (int mentor = 0; mentor < gains.length; mentor++) {
            int places = market.places()[mentor];
            if (!occupancy.hasFreePlace(mentor)) {
                long price = places == 0 ? 0 : solution.mentorPrice()[mentor];
                gains[mentor] = Math.max(0, price - distance[mentor] - market.loadCost(mentor, places + 1));
            }
        }
        return gains;
    }
}
