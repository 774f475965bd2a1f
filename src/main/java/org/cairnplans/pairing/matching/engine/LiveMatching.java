package org.cairnplans.pairing.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.cairnplans.pairing.matching.Change;
import org.cairnplans.pairing.matching.MatchedPair;
import org.cairnplans.pairing.matching.Matching;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Proof;
import org.cairnplans.pairing.matching.RuleBook;
import org.cairnplans.pairing.matching.Watch;
import org.cairnplans.pairing.matching.check.ProblemCheck;
import org.cairnplans.pairing.matching.model.CompiledPairs;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PairModel;
import org.cairnplans.pairing.matching.model.Solution;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.pairing.matching.model.Worth;
import org.cairnplans.pairing.matching.solver.MarketSolver;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.InvalidInputException;

/**
 * A solved round that can change: somebody withdraws, a mentor takes one more, an administrator sets a pair. The answer is
 * exact after each change and costs milliseconds, since the prices of the answer before are kept. To keep pairs that were told
 * to people, open the round with them as {@link MatchingProblem#published}: then a change moves only those whom it is worth
 * moving.
 *
 * <p>For one thread. Holds a few dozen megabytes for 50,000 mentees, so it is opened, used and let go.
 */
public final class LiveMatching {

    /** The round as it was opened; the solver keeps to itself whom changes ruled out since. */
    private final PairModel model;

    /** The round as things stand; null when a change ruled somebody out since it was compiled. */
    private PairModel current;

    private final RoundState state;
    private final MarketSolver solver;

    /**
     * Solves without balance of departments, to know how many must go unmatched; null when they aren't balanced, or when the
     * round was ended before that was known.
     */
    private final MarketSolver unbalanced;

    private final RuleBook rules;
    private Solution solution;

    private LiveMatching(PairModel model, RoundState state, MarketSolver solver, MarketSolver unbalanced, Solution solution) {
        this.model = model;
        this.current = model;
        this.state = state;
        this.solver = solver;
        this.unbalanced = unbalanced;
        this.rules = new RuleBook(state.problem());
        this.solution = solution;
    }

    /** @param problem has passed {@link ProblemCheck} */
    static LiveMatching open(MatchingProblem problem, Executor executor, int threads, Watch watch) {
        PairModel model = CompiledPairs.of(problem);
        RoundState state = new RoundState(problem, model);
        Market plain = state.plain();
        MarketSolver first = MarketSolver.of(plain, executor, threads, watch);
        Solution solution = first.solve(watch);
        if (!state.balanced() || !first.finished()) {
            return new LiveMatching(model, state, first, null, solution);
        }
        Market balanced = state.balanced(state.seats(unmatched(plain, solution)));
        MarketSolver second = MarketSolver.of(balanced, executor, threads, watch);
        return new LiveMatching(model, state, second, first, second.solve(watch));
    }

    private static int unmatched(Market market, Solution solution) {
        int unmatched = 0;
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            unmatched += market.takesPart()[mentee] && solution.mentorOf()[mentee] < 0 ? 1 : 0;
        }
        return unmatched;
    }

    /** The answer as things stand. */
    public Matching matching() {
        List<MatchedPair> pairs = new ArrayList<>();
        List<PersonKey> unmatched = new ArrayList<>();
        for (int mentee = 0; mentee < solution.mentorOf().length; mentee++) {
            PersonKey key = model.people().mentees().get(mentee).key();
            boolean pinned = state.pinnedTo(mentee) >= 0;
            int mentor = pinned ? state.pinnedTo(mentee) : solution.mentorOf()[mentee];
            if (mentor >= 0) {
                var pair = new Pair(key, model.people().mentors().get(mentor).key());
                pairs.add(new MatchedPair(pair, model.score(mentee, mentor) - 1, pinned));
            } else if (state.takesPart(mentee)) {
                unmatched.add(key);
            }
        }
        return new Matching(pairs, unmatched, proof());
    }

    private Proof proof() {
        Market market = market();
        long more = market.hundredthsMore(solution);
        if (state.balanced() && unbalanced == null) {
            // Ended before departments were looked at, so their cost is in neither number of the solution.
            more += state.mostImbalance(unmatched(market, solution));
        }
        return new Proof(solver.finished(), market.matchedMore(solution), more);
    }

    /** The round with all that explanations and proofs are read from, as things stand. */
    public SolvedRound round() {
        if (current == null) {
            current = CompiledPairs.of(state.problem());
        }
        return new SolvedRound(state.problem(), current, market().with(current.byMentee()), solution);
    }

    private Market market() {
        return unbalanced == null ? state.plain() : state.balanced(solver.seats());
    }

    /**
     * Takes changes in, all together, and solves again.
     *
     * @return the new answer
     * @throws InvalidInputException when a change breaks a rule (an unknown person, a pin that a hard rule forbids …): nothing
     *        changed
     * @throws IllegalStateException when the solve before was ended early, so that there is nothing exact to start from
     */
    public Matching change(List<Change> changes, Watch watch) {
        if (!solver.finished()) {
            throw new IllegalStateException("ended early; solve the changed problem anew");
        }
        new ChangeCheck(state, rules).check(changes);
        changes.forEach(this::apply);
        solveAgain(watch);
        return matching();
    }

    /**
     * What it would cost to have this pair, exactly: the round is solved with the pair set, and put back.
     *
     * @return mentees who would go without, and hundredths of a point that the scores would lose; costs of load and balance are
     *        not in it, so the latter may be below 0 where these rise, or where the former does
     * @throws InvalidInputException when the pair can't be set
     */
    public Worth costOfHaving(Pair pair) {
        Worth before = worth(matching());
        Worth with = worth(change(List.of(new Change.PinPair(pair)), Watch.PATIENT));
        change(List.of(new Change.UnpinPair(pair)), Watch.PATIENT);
        return new Worth(before.matched() - with.matched(), before.score() - with.score());
    }

    private static Worth worth(Matching matching) {
        return new Worth(matching.pairs().size(), matching.hundredths());
    }

    private void apply(Change change) {
        if (change instanceof Change.Withdraw withdraw) {
            PersonKey person = withdraw.person();
            state.withdraw(person).forEach(this::settle);
            current = null;
            model.people().mentee(person).ifPresent(this::settleMentee);
            model.people().mentor(person).ifPresent(this::settleMentor);
        } else if (change instanceof Change.SetCapacity set) {
            state.setCapacity(set.mentor(), set.capacity());
            model.people().mentor(set.mentor()).ifPresent(this::settleMentor);
        } else if (change instanceof Change.PinPair pin) {
            state.pin(pin.pair());
            settle(pin.pair());
        } else if (change instanceof Change.UnpinPair unpin) {
            state.unpin(unpin.pair());
            settle(unpin.pair());
        } else if (change instanceof Change.ForbidPair forbid) {
            state.forbid(forbid.pair());
            current = null;
            solvers().forEach(one -> one.forbid(state.mentee(forbid.pair()), state.mentor(forbid.pair())));
        }
    }

    private void settle(Pair pair) {
        settleMentee(state.mentee(pair));
        settleMentor(state.mentor(pair));
    }

    private void settleMentee(int mentee) {
        solvers().forEach(one -> one.setTakesPart(mentee, state.takesPart(mentee)));
    }

    private void settleMentor(int mentor) {
        solvers().forEach(one -> one.setPlaces(mentor, state.places(mentor), state.pins(mentor)));
    }

    private List<MarketSolver> solvers() {
        return unbalanced == null ? List.of(solver) : List.of(solver, unbalanced);
    }

    private void solveAgain(Watch watch) {
        if (unbalanced != null) {
            int[] seats = state.seats(unmatched(state.plain(), unbalanced.solve(Watch.PATIENT)));
            for (int group = 0; group < seats.length; group++) {
                solver.setSeats(group, seats[group]);
            }
        }
        solution = solver.solve(watch);
    }
}
