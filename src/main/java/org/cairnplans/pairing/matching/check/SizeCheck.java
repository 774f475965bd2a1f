package org.cairnplans.pairing.matching.check;

import java.util.List;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.model.Scale;

/** Checks that a round is small enough for whole numbers of 64 bits to decide it exactly. */
final class SizeCheck {

    private static final String FIELD = "participants";

    private final Findings findings;

    SizeCheck(Findings findings) {
        this.findings = findings;
    }

    void check(MatchingProblem problem) {
        List<Participant> people = problem.participants();
        long places = people.stream().filter(person -> person.offering() != null).mapToLong(person -> Math.max(0,
                problem.rules().capacities().allowed(person.profile().grade(), person.offering().capacity()))).sum();
        if (places > Limits.MOST_PLACES) {
            findings.add(FIELD, "places", Limits.MOST_PLACES);
        }
        int mentees = (int) people.stream().filter(person -> person.seeking() != null).count();
        try {
            Scale.of(problem.aim(), mentees, FairnessCheck.mostPerPair(problem.fairness()));
        } catch (IllegalArgumentException e) {
            findings.add(FIELD, "too-many-mentees", mentees);
        }
    }
}
