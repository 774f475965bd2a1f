package org.cairnplans.pairing.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.people.PersonKey;

/**
 * Assesses the pairs of a round in words, one at a time and straight from the records: the definition of what the solver's
 * columns compute. Expects a problem that passed its check. Immutable; for any number of threads.
 */
public final class PairAssessments {

    private final RuleBook rules;
    private final ScoreSheet scores;
    private final Map<PersonKey, Participant> people = new HashMap<>();

    public PairAssessments(MatchingProblem problem) {
        this.rules = new RuleBook(problem);
        this.scores = new ScoreSheet(problem);
        problem.participants().forEach(person -> people.put(person.key(), person));
    }

    /** @throws IllegalArgumentException when the round has no such mentee, or no such mentor */
    public PairAssessment of(Pair pair) {
        Participant mentee = people.get(pair.mentee());
        Participant mentor = people.get(pair.mentor());
        if (mentee == null || mentor == null) {
            throw new IllegalArgumentException("the round does not have both of " + pair);
        }
        return of(mentee, mentor);
    }

    /**
     * @param mentee somebody of the round who seeks
     * @param mentor somebody of the round who offers
     * @throws IllegalArgumentException when the one does not seek, or the other does not offer
     */
    public PairAssessment of(Participant mentee, Participant mentor) {
        if (mentee.seeking() == null || mentor.offering() == null) {
            throw new IllegalArgumentException(mentee.key() + " is no mentee, or " + mentor.key() + " is no mentor");
        }
        List<SeekLine> seekLines = scores.seekLines(mentee, mentor);
        return new PairAssessment(new Pair(mentee.key(), mentor.key()), rules.verdicts(mentee, mentor),
                scores.lines(mentee, mentor, seekLines), seekLines);
    }
}
