package org.cairnplans.pairing.matching.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.cairnplans.pairing.matching.Aim;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.Scale;
import org.cairnplans.pairing.matching.model.Solution;
import org.cairnplans.pairing.matching.oracle.SolverProof;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The solver on numbers alone, against trying everything. */
class MarketSolverTest {

    private static final int ROUNDS = 3_000;

    @ParameterizedTest
    @EnumSource(Aim.class)
    void findsTheBestOfAllMatchings(Aim aim) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Market market = market(random, aim);
            long best = Enumeration.best(market);
            for (boolean mentorsAsRows : new boolean[] {false, true}) {
                MarketSolver solver =
                        MarketSolver.of(market, mentorsAsRows, 1 + random.nextInt(3), Runnable::run, 1, Watch.PATIENT);
                Solution solution = solver.solve(Watch.PATIENT);
                assertEquals(best, solution.worth().longValueExact(), "worth, seed " + seed);
                assertEquals(best, solution.bound().longValueExact(), "bound, seed " + seed);
                assertProven(market, solution);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Aim.class)
    void staysExactThroughAnyChainOfChanges(Aim aim) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Market market = market(random, aim);
            boolean turned = random.nextBoolean();
            MarketSolver solver = MarketSolver.of(market, turned, 1 + random.nextInt(3), Runnable::run, 1, Watch.PATIENT);
            solver.solve(Watch.PATIENT);
            for (int change = 0; change < 6; change++) {
                for (int n = random.nextInt(3); n >= 0; n--) {
                    change(random, market, solver);
                }
                Solution solution = solver.solve(Watch.PATIENT);
                long best = Enumeration.best(market);
                assertEquals(best, solution.worth().longValueExact(), "worth, seed " + seed + ", change " + change);
                assertEquals(best, solution.bound().longValueExact(), "bound, seed " + seed + ", change " + change);
                assertProven(market, solution);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Aim.class)
    void doesNotDependOnWhichSideIsRowsNorOnHowManyColumnsAreListed(Aim aim) {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            int mentees = 30 + random.nextInt(60);
            int mentors = 10 + random.nextInt(40);
            TableScores scores = TableScores.random(random, mentees, mentors, 0.3, 4);
            int[] places = random.ints(mentors, 0, 4).toArray();
            boolean[] all = new boolean[mentees];
            Arrays.fill(all, true);
            Market market = Market.plain(scores, Scale.of(aim, mentees, 0), all, places);
            Solution one = MarketSolver.of(market, false, 16, Runnable::run, 1, Watch.PATIENT).solve(Watch.PATIENT);
            for (int columns : new int[] {1, 4, 100}) {
                Solution other = MarketSolver.of(market, true, columns, Runnable::run, 1, Watch.PATIENT).solve(Watch.PATIENT);
                assertArrayEquals(one.mentorOf(), other.mentorOf(), "seed " + seed);
                assertProven(market, one);
                assertProven(market, other);
            }
        }
    }

    private static void assertProven(Market market, Solution solution) {
        SolverProof.assertProven(new NumbersOnly((TableScores) market.scores()), market, solution);
    }

    private static void change(Random random, Market market, MarketSolver solver) {
        int mentee = market.mentees() == 0 ? -1 : random.nextInt(market.mentees());
        int mentor = market.mentors() == 0 ? -1 : random.nextInt(market.mentors());
        switch (random.nextInt(market.balanced() ? 4 : 3)) {
            case 0 -> {
                if (mentee >= 0) {
                    market.takesPart()[mentee] ^= true;
                    solver.setTakesPart(mentee, market.takesPart()[mentee]);
                }
            }
            case 1 -> {
                if (mentor >= 0) {
                    market.places()[mentor] = random.nextInt(4);
                    market.loads()[mentor] = random.nextInt(3);
                    solver.setPlaces(mentor, market.places()[mentor], market.loads()[mentor]);
                }
            }
            case 2 -> {
                if (mentee >= 0 && mentor >= 0) {
                    ((TableScores) market.scores()).fills()[mentee][mentor] = 0;
                    solver.forbid(mentee, mentor);
                }
            }
            default -> {
                int group = random.nextInt(market.seats().length);
                market.seats()[group] = random.nextInt(3);
                solver.setSeats(group, market.seats()[group]);
            }
        }
    }

    private static Market market(Random random, Aim aim) {
        int mentees = random.nextInt(7);
        int mentors = random.nextInt(5);
        int levels = random.nextInt(3) == 0 ? 2 : 20_000;
        TableScores scores = TableScores.random(random, mentees, mentors, random.nextDouble(), levels);
        boolean[] takesPart = new boolean[mentees];
        for (int mentee = 0; mentee < mentees; mentee++) {
            takesPart[mentee] = random.nextInt(8) > 0;
        }
        int[] places = random.ints(scores.columns(), 0, 4).toArray();
        int[] loads = random.ints(places.length, 0, 3).toArray();
        Scale scale = Scale.of(aim, mentees, 0);
        long[] costs = random.nextBoolean() ? new long[0]
                : random.longs(1 + random.nextInt(3), 0, 8_000).sorted().map(cost -> cost * scale.scoreUnit()).toArray();
        if (random.nextInt(3) > 0) {
            return new Market(scores, scale, takesPart, places, loads, costs, new int[0], new int[0], 0);
        }
        int groups = 1 + random.nextInt(3);
        return new Market(scores, scale, takesPart, places, loads, costs, random.ints(mentees, 0, groups).toArray(),
                random.ints(groups, 0, 3).toArray(), random.nextInt(9_000) * scale.scoreUnit());
    }
}
