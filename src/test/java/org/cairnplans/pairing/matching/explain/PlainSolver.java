package org.cairnplans.pairing.matching.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PairModel;
import org.cairnplans.pairing.matching.model.Solution;
import org.cairnplans.pairing.matching.model.SolvedRound;

/**
 * Solves small markets with their prices in the plainest way there is, so that explanations can be tested against something that
 * shares nothing with the engine: cheapest paths one after the other by Bellman and Ford (1956/58), prices from a last such
 * search.
 */
final class PlainSolver {

    private static final long FAR = Long.MAX_VALUE / 4;

    /** Arc n is the other direction of arc n ^ 1. */
    private record Arc(int from, int to, long cost) {}

    private final PairModel model;
    private final Market market;
    private final List<Arc> arcs = new ArrayList<>();
    private final List<Boolean> open = new ArrayList<>();

    private PlainSolver(PairModel model, Market market) {
        this.model = model;
        this.market = market;
    }

    static SolvedRound solve(PairModel model, Market market) {
        return new SolvedRound(MatchingProblem.of(RealisticPeople.DAY, List.of()), model, market, solution(model, market));
    }

    static Solution solution(PairModel model, Market market) {
        return new PlainSolver(model, market).solution();
    }

    /** The hub is source and sink in one: every round of a unit through it is a mentee placed. */
    private int hub() {
        return market.mentees() + market.mentors() + market.seats().length;
    }

    private int mentor(int mentor) {
        return market.mentees() + mentor;
    }

    private int seat(int group) {
        return market.mentees() + market.mentors() + group;
    }

    private void add(int from, int to, long cost) {
        arcs.add(new Arc(from, to, cost));
        arcs.add(new Arc(to, from, -cost));
        open.add(true);
        open.add(false);
    }

    private Solution solution() {
        build();
        long worth = 0;
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            if (market.takesPart()[mentee]) {
                worth += place(mentee);
            }
        }
        return withPrices(worth);
    }

    private void build() {
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            if (!market.takesPart()[mentee]) {
                continue;
            }
            add(hub(), mentee, 0);
            open.set(open.size() - 2, false);
            for (int mentor = 0; mentor < market.mentors(); mentor++) {
                int fill = model.score(mentee, mentor);
                if (fill > 0) {
                    long tie = model.byMentee().tie(mentee, mentor);
                    add(mentee, mentor(mentor), -market.scale().value(fill - 1, (int) tie) - market.seatValue());
                }
            }
            if (market.balanced()) {
                add(mentee, seat(market.seatOf()[mentee]), -market.seatValue());
            }
        }
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            for (int place = 1; place <= market.places()[mentor]; place++) {
                add(mentor(mentor), hub(), market.loadCost(mentor, place));
            }
        }
        for (int group = 0; group < market.seats().length; group++) {
            for (int seat = 0; seat < market.seats()[group]; seat++) {
                add(seat(group), hub(), 0);
            }
        }
    }

    /**
     * Sends one unit from the mentee back to the hub, by the cheapest way, if that is worth it. The entries of those whose turn
     * has not come are shut, since nothing is decided about them yet.
     */
    private long place(int mentee) {
        int entry = entry(mentee);
        long[] distance = new long[hub() + 1];
        Arrays.fill(distance, FAR);
        distance[mentee] = 0;
        int[] by = search(distance);
        if (distance[hub()] >= 0) {
            open.set(entry, true);
            return 0;
        }
        open.set(entry + 1, true);
        for (int node = hub(); node != mentee; node = arcs.get(by[node]).from()) {
            open.set(by[node], unbounded(by[node]));
            open.set(by[node] ^ 1, true);
        }
        return -distance[hub()];
    }

    /** What a mentee takes is bounded by the mentee's one entry, so that a pair has no price of its own. */
    private boolean unbounded(int arc) {
        return arc % 2 == 0 && arcs.get(arc).from() < market.mentees();
    }

    private int entry(int mentee) {
        for (int arc = 0; arc < arcs.size(); arc += 2) {
            if (arcs.get(arc).from() == hub() && arcs.get(arc).to() == mentee) {
                return arc;
            }
        }
        throw new IllegalArgumentException("takes no part: " + mentee);
    }

    private int[] search(long[] distance) {
        int[] by = new int[distance.length];
        for (boolean better = true; better;) {
            better = false;
            for (int n = 0; n < arcs.size(); n++) {
                Arc arc = arcs.get(n);
                if (open.get(n) && distance[arc.from()] < FAR && distance[arc.from()] + arc.cost() < distance[arc.to()]) {
                    distance[arc.to()] = distance[arc.from()] + arc.cost();
                    by[arc.to()] = n;
                    better = true;
                }
            }
        }
        return by;
    }

    private Solution withPrices(long worth) {
        long[] distance = new long[hub() + 1];
        search(distance);
        long ground = distance[hub()];
        long[] menteeValue = new long[market.mentees()];
        for (int mentee = 0; mentee < menteeValue.length; mentee++) {
            menteeValue[mentee] = market.takesPart()[mentee] ? Math.max(0, distance[mentee] - ground) : 0;
        }
        long bound = Arrays.stream(menteeValue).sum();
        long[] mentorPrice = new long[market.mentors()];
        for (int mentor = 0; mentor < mentorPrice.length; mentor++) {
            mentorPrice[mentor] = Math.max(0, ground - distance[mentor(mentor)]);
            for (int place = 1; place <= market.places()[mentor]; place++) {
                bound += Math.max(0, mentorPrice[mentor] - market.loadCost(mentor, place));
            }
        }
        long[] seatPrice = new long[market.seats().length];
        for (int group = 0; group < seatPrice.length; group++) {
            seatPrice[group] = Math.max(0, ground - distance[seat(group)]);
            bound += market.seats()[group] * seatPrice[group];
        }
        return new Solution(mentorOf(), menteeValue, mentorPrice, seatPrice, BigInteger.valueOf(worth),
                BigInteger.valueOf(bound));
    }

    private int[] mentorOf() {
        int[] mentorOf = new int[market.mentees()];
        Arrays.fill(mentorOf, -1);
        for (int n = 0; n < arcs.size(); n += 2) {
            Arc arc = arcs.get(n);
            boolean pair = arc.from() < market.mentees() && arc.to() < seat(0);
            if (pair && open.get(n + 1)) {
                mentorOf[arc.from()] = arc.to() - market.mentees();
            }
        }
        return mentorOf;
    }
}
