package org.cairnplans.pairing.matching.check;

import java.util.List;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Participant;

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
        if (people.stream().filter(person -> person.seeking() != null).count() > Limits.MOST_ON_A_SIDE) {
            findings.add(FIELD, "too-many-mentees", Limits.MOST_ON_A_SIDE);
        }
        if (people.stream().filter(person -> person.offering() != null).count() > Limits.MOST_ON_A_SIDE) {
            findings.add(FIELD, "too-many-mentors", Limits.MOST_ON_A_SIDE);
        }
    }
}
