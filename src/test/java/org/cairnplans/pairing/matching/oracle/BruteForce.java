package org.cairnplans.pairing.matching.oracle;

import java.util.Arrays;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PairModel;

/**
 * The most a tiny market can be worth, by going through every state there is: after each mentee, how many places of each mentor
 * and how many seats of each group are left. Knows nothing of prices.
 */
public final class BruteForce {

    private static final long NEVER = Long.MIN_VALUE;

    private final PairModel model;
    private final Market market;
    private final int[] weights;
    private final int states;

    private BruteForce(PairModel model, Market market) {
        this.model = model;
        this.market = market;
        int groups = market.balanced() ? market.seats().length : 0;
        weights = new int[market.mentors() + groups];
        int size = 1;
        for (int digit = 0; digit < weights.length; digit++) {
            weights[digit] = size;
            size = Math.multiplyExact(size, 1 + most(digit));
        }
        states = size;
    }

    /** In the scale's values; load costs and seats counted. */
    public static long bestWorth(PairModel model, Market market) {
        return new BruteForce(model, market).bestWorth();
    }

    private long bestWorth() {
        var best = new long[states];
        Arrays.fill(best, NEVER);
        best[0] = 0;
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            if (market.takesPart()[mentee]) {
                best = after(mentee, best);
            }
        }
        return Arrays.stream(best).max().orElseThrow();
    }

    private long[] after(int mentee, long[] before) {
        var after = new long[states];
        Arrays.fill(after, NEVER);
        for (int state = 0; state < states; state++) {
            if (before[state] == NEVER) {
                continue;
            }
            after[state] = Math.max(after[state], before[state]);
            if (market.balanced()) {
                take(after, before[state], state, market.mentors() + market.seatOf()[mentee], market.seatValue());
            }
            for (int mentor = 0; mentor < market.mentors(); mentor++) {
                int score = model.score(mentee, mentor);
                if (score > 0) {
                    long value = market.scale().value(score - 1, model.byMentee().tie(mentee, mentor)) + market.seatValue();
                    take(after, before[state], state, mentor, value);
                }
            }
        }
        return after;
    }

    private void take(long[] after, long before, int state, int digit, long value) {
        int taken = state / weights[digit] % (1 + most(digit));
        if (taken < most(digit)) {
            long cost = digit < market.mentors() ? market.loadCost(digit, taken + 1) : 0;
            int next = state + weights[digit];
            after[next] = Math.max(after[next], before + value - cost);
        }
    }

    private int most(int digit) {
        return digit < market.mentors() ? market.places()[digit] : market.seats()[digit - market.mentors()];
    }
}
