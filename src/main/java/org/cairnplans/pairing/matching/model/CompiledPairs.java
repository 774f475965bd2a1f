package org.cairnplans.pairing.matching.model;

import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Weights;

/**
 * A round compiled for reading scores fast: people as numbers, and columns of each side over the other, made when they are
 * first asked for. Expects a problem that {@code ProblemCheck} let pass. For any number of threads.
 */
public final class CompiledPairs implements PairModel {

    private final PeopleTable people;
    private final NumberedRound round;
    private final PlainScore plain;
    private ColumnScores byMentee;
    private ColumnScores byMentor;

    private CompiledPairs(PeopleTable people, NumberedRound round) {
        this.people = people;
        this.round = round;
        this.plain = new PlainScore(round);
    }

    public static CompiledPairs of(MatchingProblem problem) {
        return of(problem, problem.weights());
    }

    /** The same round with other weights than its own: each side's wishes alone, for one. */
    public static CompiledPairs of(MatchingProblem problem, Weights weights) {
        PeopleTable people = PeopleTable.of(problem);
        return new CompiledPairs(people, RoundNumbering.of(problem, weights, people));
    }

    @Override
    public PeopleTable people() {
        return people;
    }

    @Override
    public synchronized PairScores byMentee() {
        if (byMentee == null) {
            byMentee = new ColumnScores(round.mentees(), round.mentors(), new Layouts(round).byMentee(), this::byMentor);
        }
        return byMentee;
    }

    /** Rows are mentors, columns are mentees. */
    public synchronized PairScores byMentor() {
        if (byMentor == null) {
            byMentor = new ColumnScores(round.mentors(), round.mentees(), new Layouts(round).byMentor(), this::byMentee);
        }
        return byMentor;
    }

    @Override
    public int score(int mentee, int mentor) {
        return plain.of(mentee, mentor);
    }
}
