package org.cairnplans.pairing.matching.solver;

import org.cairnplans.pairing.matching.model.Market;

/** The best worth of a small market, found by trying everything. */
final class Enumeration {

    private final Market market;
    private final boolean[] takesPart;
    private final int[] free;
    private final int[] load;
    private final int[] freeSeats;

    private Enumeration(Market market) {
        this.market = market;
        this.takesPart = market.takesPart();
        this.free = market.places().clone();
        this.load = new int[free.length];
        this.freeSeats = market.seats().clone();
    }

    static long best(Market market) {
        return new Enumeration(market).from(0);
    }

    private long from(int mentee) {
        if (mentee == market.mentees()) {
            return 0;
        }
        long best = unmatched(mentee);
        if (!takesPart[mentee]) {
            return from(mentee + 1);
        }
        short[] fills = new short[market.mentors()];
        market.scores().fill(mentee, fills);
        for (int mentor = 0; mentor < fills.length; mentor++) {
            if (fills[mentor] != 0 && free[mentor] > 0) {
                long value = market.scale().value(fills[mentor] - 1, market.scores().tie(mentee, mentor)) + market.seatValue();
                free[mentor]--;
                long cost = market.loadCost(mentor, ++load[mentor]);
                best = Math.max(best, value - cost + from(mentee + 1));
                load[mentor]--;
                free[mentor]++;
            }
        }
        return best;
    }

    private long unmatched(int mentee) {
        if (!takesPart[mentee]) {
            return 0;
        }
        if (market.balanced() && freeSeats[market.seatOf()[mentee]] > 0) {
            freeSeats[market.seatOf()[mentee]]--;
            long rest = market.seatValue() + from(mentee + 1);
            freeSeats[market.seatOf()[mentee]]++;
            return rest;
        }
        return from(mentee + 1);
    }
}
