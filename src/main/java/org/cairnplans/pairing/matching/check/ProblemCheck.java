package org.cairnplans.pairing.matching.check;

import java.util.List;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;

/**
 * Refuses a round that is not sound: the gate of the engine, behind which everything is taken as it is. Each violation names the
 * field as {@code participants[3].offering.capacity}, in the order of the input.
 *
 * <p>Deliberately let pass:
 * <ul>
 * <li>former partners, reporting lines, avoided people and open concerns that name somebody outside the round: they are facts of
 * a person's life, true whoever takes part;
 * <li>a participant who neither seeks nor offers: they are in no pair;
 * <li>weights of nothing but zeros: as many as can be are matched, and the tie decides who with whom.
 * </ul>
 * Rankings and pairs that name somebody who is not on that side of the round are refused: they were written for this round, so
 * one of the two lists is wrong. Who withdraws in the middle of a round stays in it, opted out.
 *
 * <p>Takes time and room in proportion to the input.
 */
public final class ProblemCheck {

    /** @throws InvalidInputException with every violation, or the first hundred and that there are more */
    public void check(MatchingProblem problem) {
        List<Violation> violations = violations(problem);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    /** @return empty when the problem is sound */
    public List<Violation> violations(MatchingProblem problem) {
        var findings = new Findings();
        var people = new RoundPeople(problem.participants());
        if (problem.day().isAfter(Limits.LAST_DAY)) {
            findings.add("day", "day");
        }
        new PeopleCheck(people, findings).check(problem.participants());
        new SizeCheck(findings).check(problem);
        new RulesCheck(findings).check(problem.rules());
        new WeightsCheck(findings).check(problem.weights());
        new FairnessCheck(findings).check(problem.fairness());
        new PairsCheck(people, findings).check(problem);
        return findings.list();
    }
}
