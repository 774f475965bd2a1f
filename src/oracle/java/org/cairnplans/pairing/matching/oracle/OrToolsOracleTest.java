package org.cairnplans.pairing.matching.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.Solution;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.pairing.matching.solver.MarketSolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engine beside OR-Tools, in the sizes that JGraphT is too slow for. Runs in the profile "ortools" only. */
class OrToolsOracleTest {

    @ParameterizedTest
    @EnumSource
    void agreesOnMarketsWithEverything(Aim aim) {
        var random = new SplittableRandom(31);
        for (int round = 0; round < 200; round++) {
            RandomMarket drawn = RandomMarket.of(random, 150, 60, 4, aim);
            Market market = drawn.market();
            Solution solution = MarketSolver.of(market, Runnable::run, 1, Watch.PATIENT).solve(Watch.PATIENT);
            long flow = OrToolsFlow.of(FlowNetwork.of(drawn.model(), market)).bestWorth();
            assertEquals(flow, FlowNetwork.inUnits(market, solution.worth()), "round " + round);
        }
    }

    @ParameterizedTest
    @EnumSource
    void agreesOnAThousandMenteesWithAllTheirPairs(Demand demand) {
        for (Aim aim : Aim.values()) {
            MatchingEngine engine = MatchingEngine.inCallingThread();
            SolvedRound round = engine.open(RealisticPeople.round(1_000, 500, demand, 5).withAim(aim), Watch.PATIENT).round();
            SolverProof.assertProven(round);
            long flow = OrToolsFlow.of(FlowNetwork.of(round.model(), round.market())).bestWorth();
            assertEquals(flow, FlowNetwork.inUnits(round.market(), round.solution().worth()));
        }
    }

    /** Seventeen million pairs are too many for a network, so OR-Tools gets those listed; the certificate speaks for the rest. */
    @ParameterizedTest
    @EnumSource
    void agreesOnTenThousandMentees(Demand demand) {
        MatchingEngine engine = MatchingEngine.inCallingThread();
        SolvedRound round = engine.open(RealisticPeople.round(10_000, 4_000, demand, 5), Watch.PATIENT).round();
        SolverProof.assertProven(round);
        Market market = round.market();
        MarketSolver solver = MarketSolver.of(market, Runnable::run, 1, Watch.PATIENT);
        assertEquals(round.solution().worth(), solver.solve(Watch.PATIENT).worth());
        int[] listed = solver.listedPairs();
        long flow = OrToolsFlow.of(FlowNetwork.of(round.model(), market, listed)).bestWorth();
        assertEquals(flow, FlowNetwork.inUnits(market, round.solution().worth()));

        OrToolsFlow most = OrToolsFlow.of(FlowNetwork.mostFlow(round.model(), market, listed));
        long matchUnits = market.scale().matchUnit() / market.scale().scoreUnit();
        assertEquals(flow, most.bestWorthOfMostFlow() + most.flowed() * matchUnits);
    }
}
