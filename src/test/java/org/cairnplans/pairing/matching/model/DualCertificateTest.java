package org.cairnplans.pairing.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.oracle.BruteForce;
import org.cairnplans.pairing.matching.oracle.RandomMarket;
import org.junit.jupiter.api.Test;

class DualCertificateTest {

    private static final long[] NONE = {};

    /** Both mentees like the first mentor best, the second mentee may have nobody else. One place each. */
    private final MatrixModel model = MatrixModel.of(2, new int[] {9_001, 5_001}, new int[] {8_001, 0});
    private final Scale scale = Scale.of(Aim.MOST_MATCHED, 2, 0);
    private final Market market = Market.plain(model.byMentee(), scale, new boolean[] {true, true}, new int[] {1, 1});

    private final long best = value(0, 1) + value(1, 0);
    private final long wait = value(0, 0) - value(0, 1);
    private final long[] gains = {value(0, 1), value(1, 0) - wait};
    private final long[] prices = {wait, 0};

    @Test
    void provesTheBestMatching() {
        DualCertificate certificate = check(solution(new int[] {1, 0}, gains, prices, NONE, best, best));

        assertEquals(List.of(), certificate.faults());
        assertTrue(certificate.optimal());
        assertEquals(3, certificate.pairsProved());
    }

    @Test
    void provesHowMuchAStoppedMatchingLacks() {
        DualCertificate certificate = check(solution(new int[] {0, -1}, gains, prices, NONE, value(0, 0), best));

        assertTrue(certificate.holds());
        assertFalse(certificate.optimal());
        assertEquals(best - value(0, 0), certificate.gap().longValueExact());
    }

    @Test
    void findsAPairThePricesDoNotCover() {
        long[] low = {wait - 1, 0};
        assertFaults(solution(new int[] {1, 0}, gains, low, NONE, best, best - 1), "mentee 0 and mentor 0 could gain",
                "mentee 1 and mentor 0 could gain", "worth more than can be");
    }

    @Test
    void findsNegativePrices() {
        assertFaults(solution(new int[] {1, 0}, gains, new long[] {wait, -1}, NONE, best, best), "price of mentor 1 is -1");
        assertFaults(solution(new int[] {1, 0}, new long[] {gains[0], -1}, prices, NONE, best, best),
                "value of mentee 1 is -1");
    }

    @Test
    void findsPairsThatMustNotBe() {
        assertFaults(solution(new int[] {-1, 1}, gains, prices, NONE, best, best), "mentee 1 with mentor 1: not allowed");
        assertFaults(solution(new int[] {0, 0}, gains, prices, NONE, best, best), "mentor 0 has 2 mentees and 1 places");
        assertFaults(solution(new int[] {2, 0}, gains, prices, NONE, best, best), "mentee 0 with mentor 2: no such mentor");
        Market settled = Market.plain(model.byMentee(), scale, new boolean[] {true, false}, new int[] {1, 1});
        assertFault(DualCertificate.of(model, settled, solution(new int[] {1, 0}, gains, prices, NONE, best, best)),
                "mentee 1 with mentor 0: the mentee does not take part");
    }

    @Test
    void findsNumbersThatDoNotAddUp() {
        assertFaults(solution(new int[] {1, 0}, gains, prices, NONE, best - 1, best), "is worth " + best);
        assertFaults(solution(new int[] {1, 0}, gains, prices, NONE, best, best + 1), "the prices prove " + best);
        assertFaults(solution(new int[] {1}, gains, prices, NONE, best, best), "mentorOf is not as long");
    }

    @Test
    void countsLoadAndSeats() {
        long unit = scale.scoreUnit();
        long[] loadCosts = {0, 300 * unit};
        var two = new Market(model.byMentee(), scale, new boolean[] {true, true}, new int[] {2, 0}, new int[2], loadCosts,
                new int[] {0, 0}, new int[] {1}, 50 * unit);
        long together = value(0, 0) + value(1, 0) + 2 * 50 * unit - 300 * unit;
        long[] rest = {value(0, 0) + (50 - 300) * unit, value(1, 0) + (50 - 300) * unit};

        DualCertificate both = DualCertificate.of(model, two, solution(new int[] {0, 0}, rest, new long[] {300 * unit, 7},
                new long[] {0}, together, together));
        assertEquals(List.of(), both.faults());
        assertTrue(both.optimal());

        long one = value(0, 0) + 2 * 50 * unit;
        DualCertificate seated = DualCertificate.of(model, two, solution(new int[] {0, -1}, rest, new long[] {300 * unit, 7},
                new long[] {0}, one, together));
        assertEquals(List.of(), seated.faults());
        assertEquals(together - one, seated.gap().longValueExact());

        assertFault(DualCertificate.of(model, two, solution(new int[] {0, 0}, new long[] {0, 0}, new long[] {1L << 60, 0},
                new long[] {49 * unit}, together, together)), "mentee 0 and a seat of group 0 cover");
    }

    @Test
    void neverProvesLessThanTheBestThereIs() {
        var random = new SplittableRandom(3);
        for (int round = 0; round < 600; round++) {
            RandomMarket drawn = RandomMarket.of(random, 6, 4, 2, Aim.values()[round % 2]);
            long best = BruteForce.bestWorth(drawn.model(), drawn.market());
            Solution idle = priced(drawn, random);
            DualCertificate certificate = DualCertificate.of(drawn.model(), drawn.market(), idle);
            long bound = certificate.bound().longValueExact();
            assertTrue(bound >= best, "round " + round + ": proves " + bound + " < " + best);
        }
    }

    @Test
    void saysTheSameWhateverTheThreads() {
        var random = new SplittableRandom(4);
        var executor = Executors.newFixedThreadPool(3);
        try {
            for (int round = 0; round < 50; round++) {
                RandomMarket drawn = RandomMarket.of(random, 40, 10, 3, Aim.MOST_MATCHED);
                Solution solution = priced(drawn, random);
                if (round % 2 == 0) {
                    Arrays.fill(solution.mentorPrice(), 0);
                    Arrays.fill(solution.menteeValue(), 0);
                }
                assertEquals(DualCertificate.of(drawn.model(), drawn.market(), solution),
                        DualCertificate.of(drawn.model(), drawn.market(), solution, executor, 3));
            }
        } finally {
            executor.shutdown();
        }
    }

    /** Nobody matched, prices at random, and mentees' values just high enough for them. */
    private static Solution priced(RandomMarket drawn, SplittableRandom random) {
        Market market = drawn.market();
        long high = 2 * market.scale().value(32_767, 0);
        long[] mentorPrice = random.longs(market.mentors(), 0, high).toArray();
        long[] seatPrice = random.longs(market.seats().length, 0, market.seatValue() + 1).toArray();
        var menteeValue = new long[market.mentees()];
        for (int mentee = 0; mentee < menteeValue.length; mentee++) {
            if (market.balanced()) {
                menteeValue[mentee] = Math.max(0, market.seatValue() - seatPrice[market.seatOf()[mentee]]);
            }
            for (int mentor = 0; mentor < mentorPrice.length; mentor++) {
                int score = drawn.model().score(mentee, mentor);
                if (score > 0) {
                    long value = market.scale().value(score - 1, drawn.model().byMentee().tie(mentee, mentor));
                    menteeValue[mentee] = Math.max(menteeValue[mentee], value + market.seatValue() - mentorPrice[mentor]);
                }
            }
        }
        var mentorOf = new int[market.mentees()];
        Arrays.fill(mentorOf, -1);
        Solution unproven = solution(mentorOf, menteeValue, mentorPrice, seatPrice, 0, 0);
        DualCertificate counted = DualCertificate.of(drawn.model(), market, unproven);
        var solution = new Solution(mentorOf, menteeValue, mentorPrice, seatPrice, counted.worth(), counted.bound());
        assertEquals(List.of(), DualCertificate.of(drawn.model(), market, solution).faults());
        return solution;
    }

    private static Solution solution(int[] mentorOf, long[] menteeValue, long[] mentorPrice, long[] seatPrice, long worth,
            long bound) {
        return new Solution(mentorOf, menteeValue, mentorPrice, seatPrice, BigInteger.valueOf(worth), BigInteger.valueOf(bound));
    }

    private long value(int mentee, int mentor) {
        return scale.value(model.score(mentee, mentor) - 1, model.byMentee().tie(mentee, mentor));
    }

    private DualCertificate check(Solution solution) {
        return DualCertificate.of(model, market, solution);
    }

    private void assertFaults(Solution solution, String... words) {
        for (String fault : words) {
            assertFault(check(solution), fault);
        }
    }

    private static void assertFault(DualCertificate certificate, String words) {
        assertFalse(certificate.holds());
        assertFalse(certificate.optimal());
        assertTrue(certificate.faults().stream().anyMatch(fault -> fault.contains(words)), certificate.faults()::toString);
    }
}
