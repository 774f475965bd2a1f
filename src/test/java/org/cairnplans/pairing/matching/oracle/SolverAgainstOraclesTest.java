package org.cairnplans.pairing.matching.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.model.DualCertificate;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.Solution;
import org.cairnplans.pairing.matching.solver.MarketSolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The solver on markets of mere numbers: every answer proven, and the same as JGraphT's. */
class SolverAgainstOraclesTest {

    @ParameterizedTest
    @EnumSource
    void isProvenAndAsGoodAsMinimumCostFlow(Aim aim) {
        var random = new SplittableRandom(21);
        for (int round = 0; round < 120; round++) {
            RandomMarket drawn = RandomMarket.of(random, 60, 30, 4, aim);
            Market market = drawn.market();
            long flow = JGraphTOracle.bestWorth(FlowNetwork.of(drawn.model(), market));
            for (boolean mentorsAsRows : new boolean[] {false, true}) {
                Solution solution = solver(market, mentorsAsRows, 1 + random.nextInt(4)).solve(Watch.PATIENT);
                SolverProof.assertProven(drawn.model(), market, solution);
                assertEquals(flow, FlowNetwork.inUnits(market, solution.worth()), "round " + round);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void staysProvenThroughChanges(Aim aim) {
        var random = new SplittableRandom(22);
        for (int round = 0; round < 200; round++) {
            RandomMarket drawn = RandomMarket.of(random, 60, 30, 4, aim);
            Market market = drawn.market();
            if (market.mentees() == 0 || market.mentors() == 0) {
                continue;
            }
            MarketSolver solver = solver(market, random.nextBoolean(), 1 + random.nextInt(4));
            for (int change = 0; change < 8; change++) {
                SolverProof.assertProven(drawn.model(), market, solver.solve(Watch.PATIENT));
                if (random.nextBoolean()) {
                    int mentee = random.nextInt(market.mentees());
                    market.takesPart()[mentee] ^= true;
                    solver.setTakesPart(mentee, market.takesPart()[mentee]);
                } else {
                    int mentor = random.nextInt(market.mentors());
                    market.places()[mentor] = random.nextInt(5);
                    market.loads()[mentor] = random.nextInt(3);
                    solver.setPlaces(mentor, market.places()[mentor], market.loads()[mentor]);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whenStoppedProvesHowFarFromTheBestItMayBe(Aim aim) {
        var random = new SplittableRandom(23);
        int unproven = 0;
        for (int round = 0; round < 12; round++) {
            RandomMarket drawn = RandomMarket.of(random, 900, 300, 3, aim);
            Market market = drawn.market();
            boolean mentorsAsRows = random.nextBoolean();
            Solution best = solver(market, mentorsAsRows, 4).solve(Watch.PATIENT);
            SolverProof.assertProven(drawn.model(), market, best);
            for (int patience = 0; patience < 3; patience++) {
                Solution stopped = solver(market, mentorsAsRows, 4).solve(new Impatient(patience));
                DualCertificate certificate = SolverProof.assertHolds(drawn.model(), market, stopped);
                assertTrue(certificate.bound().compareTo(best.worth()) >= 0);
                assertTrue(certificate.worth().compareTo(best.worth()) <= 0);
                unproven += certificate.gap().signum() > 0 ? 1 : 0;
            }
        }
        assertTrue(unproven > 0, "never stopped before its end");
    }

    private static MarketSolver solver(Market market, boolean mentorsAsRows, int firstColumns) {
        return MarketSolver.of(market, mentorsAsRows, firstColumns, Runnable::run, 1, Watch.PATIENT);
    }
}
