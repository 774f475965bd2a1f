package org.cairnplans.pairing.matching.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Looks at one solution; see {@link DualCertificate} for what must hold and why. */
final class CertificateCheck {

    static final int MOST_FAULTS = 20;

    /** Prices beyond this could overflow when two are added; no honest one comes near. */
    private static final long MOST = 1L << 61;

    private static final int PARTS_PER_THREAD = 8;

    private static final int HIGHEST_TIE = 0xFFFF;

    private final PairModel model;
    private final PairScores pairs;
    private final Market market;
    private final Solution solution;
    private final List<String> faults = new ArrayList<>();

    /** What some of the mentees' pairs came to. */
    private record Part(long pairs, List<String> faults) {}

    CertificateCheck(PairModel model, Market market, Solution solution) {
        this.model = model;
        this.pairs = model.byMentee();
        this.market = market;
        this.solution = solution;
    }

    DualCertificate check(Executor executor, int threads) {
        checkShape();
        if (!faults.isEmpty()) {
            return new DualCertificate(solution.worth(), solution.bound(), 0, faults);
        }
        checkMatching();
        checkPrices();
        if (!faults.isEmpty()) {
            return new DualCertificate(solution.worth(), solution.bound(), 0, faults);
        }
        long proved = checkPairs(executor, threads);
        BigInteger worth = worth();
        BigInteger bound = bound();
        expect(worth.equals(solution.worth()), () -> "the matching is worth " + worth + ", not " + solution.worth());
        expect(bound.equals(solution.bound()), () -> "the prices prove " + bound + ", not " + solution.bound());
        expect(worth.compareTo(bound) <= 0, () -> "the matching is worth more than can be: " + worth + " > " + bound);
        return new DualCertificate(worth, bound, proved, faults);
    }

    private void checkShape() {
        int groups = market.balanced() ? market.seats().length : 0;
        expect(solution.mentorOf().length == market.mentees(), () -> "mentorOf is not as long as there are mentees");
        expect(solution.menteeValue().length == market.mentees(), () -> "menteeValue is not as long as there are mentees");
        expect(solution.mentorPrice().length == market.mentors(), () -> "mentorPrice is not as long as there are mentors");
        expect(!market.balanced() || solution.seatPrice().length == groups, () -> "seatPrice is not as long as there are groups");
    }

    private void checkMatching() {
        var load = new int[market.mentors()];
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            int mentor = solution.mentorOf()[mentee];
            if (mentor == -1) {
                continue;
            }
            String pair = "mentee " + mentee + " with mentor " + mentor;
            if (mentor < -1 || mentor >= market.mentors()) {
                fault(pair + ": no such mentor");
                continue;
            }
            load[mentor]++;
            expect(market.takesPart()[mentee], () -> pair + ": the mentee does not take part");
            expect(model.score(mentee, mentor) != 0, () -> pair + ": not allowed");
        }
        for (int mentor = 0; mentor < load.length; mentor++) {
            int places = market.places()[mentor];
            int taken = load[mentor];
            String whose = "mentor " + mentor;
            expect(taken <= places, () -> whose + " has " + taken + " mentees and " + places + " places");
        }
    }

    private void checkPrices() {
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            if (market.takesPart()[mentee]) {
                checkRange("the value of mentee " + mentee, solution.menteeValue()[mentee]);
                checkSeat(mentee);
            }
        }
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            if (market.places()[mentor] > 0) {
                checkRange("the price of mentor " + mentor, solution.mentorPrice()[mentor]);
            }
        }
        for (int group = 0; market.balanced() && group < market.seats().length; group++) {
            if (market.seats()[group] > 0) {
                checkRange("the price of a seat of group " + group, solution.seatPrice()[group]);
            }
        }
    }

    private void checkRange(String what, long price) {
        expect(price >= 0 && price <= MOST, () -> what + " is " + price);
    }

    private void checkSeat(int mentee) {
        int group = market.balanced() ? market.seatOf()[mentee] : -1;
        if (group >= 0 && market.seats()[group] > 0) {
            long covered = solution.menteeValue()[mentee] + solution.seatPrice()[group];
            expect(covered >= market.seatValue(), () -> "mentee " + mentee + " and a seat of group " + group + " cover " + covered
                    + " of " + market.seatValue());
        }
    }

    private long checkPairs(Executor executor, int threads) {
        int mentees = market.mentees();
        int parts = threads == 1 ? 1 : Math.min(Math.max(1, mentees), threads * PARTS_PER_THREAD);
        List<CompletableFuture<Part>> running = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) mentees * part / parts);
            int to = (int) ((long) mentees * (part + 1) / parts);
            running.add(CompletableFuture.supplyAsync(() -> checkPairs(from, to), executor));
        }
        long proved = 0;
        for (CompletableFuture<Part> future : running) {
            Part part = future.join();
            proved += part.pairs();
            part.faults().forEach(this::fault);
        }
        return proved;
    }

    private Part checkPairs(int from, int to) {
        List<String> found = new ArrayList<>();
        long proved = 0;
        for (int mentee = from; mentee < to; mentee++) {
            if (market.takesPart()[mentee]) {
                proved += checkMentee(mentee, found);
            }
        }
        return new Part(proved, found);
    }

    private long checkMentee(int mentee, List<String> found) {
        Scale scale = market.scale();
        int[] places = market.places();
        long[] price = solution.mentorPrice();
        long value = solution.menteeValue()[mentee];
        long allowed = 0;
        for (int mentor = 0; mentor < places.length; mentor++) {
            if (places[mentor] == 0) {
                continue;
            }
            int score = model.score(mentee, mentor);
            if (score == 0) {
                continue;
            }
            allowed++;
            long covered = value + price[mentor] - market.seatValue();
            // Nearly always it is clear without the tie, which costs more than the score.
            if (covered < scale.value(score - 1, HIGHEST_TIE) && covered < scale.value(score - 1, pairs.tie(mentee, mentor))
                    && found.size() < MOST_FAULTS) {
                found.add("mentee " + mentee + " and mentor " + mentor + " could gain: their prices cover " + covered + " of "
                        + scale.value(score - 1, pairs.tie(mentee, mentor)));
            }
        }
        return allowed;
    }

    private BigInteger worth() {
        var load = new int[market.mentors()];
        var seatsLeft = market.seats().clone();
        var worth = new WideSum();
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            int mentor = solution.mentorOf()[mentee];
            if (mentor >= 0) {
                long value = market.scale().value(model.score(mentee, mentor) - 1, pairs.tie(mentee, mentor));
                worth.add(value + market.seatValue() - market.loadCost(mentor, ++load[mentor]));
            } else if (market.balanced() && market.takesPart()[mentee] && seatsLeft[market.seatOf()[mentee]]-- > 0) {
                worth.add(market.seatValue());
            }
        }
        return worth.total();
    }

    private BigInteger bound() {
        var bound = new WideSum();
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            if (market.takesPart()[mentee]) {
                bound.add(solution.menteeValue()[mentee]);
            }
        }
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            for (int place = 1; place <= market.places()[mentor]; place++) {
                bound.add(Math.max(0, solution.mentorPrice()[mentor] - market.loadCost(mentor, place)));
            }
        }
        for (int group = 0; market.balanced() && group < market.seats().length; group++) {
            for (int seat = 0; seat < market.seats()[group]; seat++) {
                bound.add(solution.seatPrice()[group]);
            }
        }
        return bound.total();
    }

    private void expect(boolean holds, Supplier<String> fault) {
        if (!holds) {
            fault(fault.get());
        }
    }

    private void fault(String fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }
}
