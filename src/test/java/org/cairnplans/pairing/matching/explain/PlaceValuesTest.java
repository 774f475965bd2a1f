package org.cairnplans.pairing.matching.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.model.DualCertificate;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.MatrixModel;
import org.cairnplans.pairing.matching.model.Scale;
import org.cairnplans.pairing.matching.model.Solution;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.pairing.matching.oracle.BruteForce;
import org.cairnplans.pairing.matching.oracle.RandomMarket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceValuesTest {

    @ParameterizedTest
    @EnumSource(Aim.class)
    void isExactlyWhatTheBestMatchingGainsByOneMorePlace(Aim aim) {
        var random = new SplittableRandom(20_260_901);
        int gained = 0;
        for (int n = 0; n < 400; n++) {
            RandomMarket drawn = RandomMarket.of(random, 6, 4, 2, aim);
            SolvedRound round = PlainSolver.solve(drawn.model(), drawn.market());
            DualCertificate proof = DualCertificate.of(drawn.model(), drawn.market(), round.solution());
            assertTrue(proof.optimal(), "round " + n + ": " + proof);
            PlaceValues values = PlaceValues.of(round);
            for (int mentor = 0; mentor < drawn.market().mentors(); mentor++) {
                long more = BruteForce.bestWorth(drawn.model(), withOneMore(drawn.market(), mentor));
                long gain = more - round.solution().worth().longValueExact();
                assertEquals(gain, values.of(mentor).value(), "round " + n + ", mentor " + mentor);
                gained += gain > 0 ? 1 : 0;
            }
        }
        assertTrue(gained > 100, "a place was worth something only " + gained + " times");
    }

    @Test
    void agreesWithSolvingAgainWhereHundredsOfPlacesAreShort() {
        var random = new SplittableRandom(7);
        for (Aim aim : Aim.values()) {
            RandomMarket drawn = crowded(random, aim);
            SolvedRound round = PlainSolver.solve(drawn.model(), drawn.market());
            PlaceValues values = PlaceValues.of(round);
            for (int mentor = 0; mentor < drawn.market().mentors(); mentor += 3) {
                long more = PlainSolver.solution(drawn.model(), withOneMore(drawn.market(), mentor)).worth().longValueExact();
                long gain = more - round.solution().worth().longValueExact();
                assertEquals(gain, values.of(mentor).value(), aim + ", mentor " + mentor);
            }
        }
    }

    @Test
    void tellsAMatchedMenteeFromABetterPair() {
        // The first mentor is full and wanted by both mentees who may have him; the second is full too, and only liked better.
        var model = MatrixModel.of(3, new int[] {5_001, 0, 0}, new int[] {4_001, 0, 0}, new int[] {0, 3_001, 2_001},
                new int[] {0, 3_101, 1});
        Market market = Market.plain(model.byMentee(), Scale.of(Aim.MOST_MATCHED, 4, 0), new boolean[] {true, true, true, true},
                new int[] {1, 1, 2});
        PlaceValues values = PlaceValues.of(PlainSolver.solve(model, market));
        assertEquals(new ValueParts(1, 4_000), values.of(0).gain());
        assertEquals(new ValueParts(0, 1_000), values.of(1).gain());
        assertEquals(new ValueParts(0, 0), values.of(2).gain());
    }

    @Test
    void aRoundThatWasStoppedEarlyIsRefused() {
        var model = MatrixModel.of(1, new int[] {5_001});
        Market market = Market.plain(model.byMentee(), Scale.of(Aim.MOST_MATCHED, 1, 0), new boolean[] {true}, new int[] {1});
        SolvedRound solved = PlainSolver.solve(model, market);
        var stopped = new Solution(new int[] {-1}, solved.solution().menteeValue(), solved.solution().mentorPrice(), new long[0],
                BigInteger.ZERO, solved.solution().bound());
        var round = new SolvedRound(solved.problem(), model, market, stopped);
        assertThrows(IllegalArgumentException.class, () -> PlaceValues.of(round));
    }

    /** 60 mentees, 24 mentors, about 40 places; load and seats now and then. */
    private static RandomMarket crowded(SplittableRandom random, Aim aim) {
        while (true) {
            RandomMarket drawn = RandomMarket.of(random, 60, 24, 3, aim);
            if (drawn.market().mentees() > 50 && drawn.market().mentors() > 20 && !drawn.market().balanced()) {
                return drawn;
            }
        }
    }

    private static Market withOneMore(Market market, int mentor) {
        int[] places = market.places().clone();
        places[mentor]++;
        return new Market(market.scores(), market.scale(), market.takesPart(), places, market.loads(), market.loadCosts(),
                market.seatOf(), market.seats(), market.seatValue());
    }
}
