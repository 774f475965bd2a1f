package org.cairnplans.pairing.matching.fairness;

import java.util.Objects;
import java.util.OptionalInt;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.model.PairModel;

/**
 * A round and who has whom in it: what figures are taken of. Those who opted out count on neither side, and mentors without a
 * place to give don't count as mentors.
 *
 * @param model the round compiled with its own weights
 * @param mentorOf by mentee: their mentor, pinned ones included, or -1; allowed pairs only
 */
public record MatchedRound(MatchingProblem problem, PairModel model, int[] mentorOf) {

    public MatchedRound {
        Objects.requireNonNull(problem, "problem");
        if (mentorOf.length != model.people().mentees().size()) {
            throw new IllegalArgumentException("one entry per mentee");
        }
    }

    int mentees() {
        return mentorOf.length;
    }

    int mentors() {
        return model.people().mentors().size();
    }

    Participant mentee(int number) {
        return model.people().mentees().get(number);
    }

    Participant mentor(int number) {
        return model.people().mentors().get(number);
    }

    /** Whether the mentee wanted to be matched at all. */
    boolean seeks(int mentee) {
        return !mentee(mentee).profile().optedOut();
    }

    boolean matched(int mentee) {
        return mentorOf[mentee] >= 0;
    }

    /** What the mentor's own wish and their grade allow, or 0 for one who opted out. */
    int places(int mentor) {
        Participant person = mentor(mentor);
        return person.profile().optedOut()
                ? 0
                : problem.rules().capacities().allowed(person.profile().grade(), person.offering().capacity());
    }

    /** Hundredths of a point of the pair a mentee is in. */
    int score(int mentee) {
        return model.score(mentee, mentorOf[mentee]) - 1;
    }

    /** The mentors a mentee ranked, the most wanted first, as far as they are mentors of this round. */
    int[] rankedMentors(Participant mentee) {
        return mentee.seeking().ranking().stream().map(model.people()::mentor).filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt).toArray();
    }

    /** By mentor: how many mentees they got. */
    int[] load() {
        int[] load = new int[mentors()];
        for (int mentor : mentorOf) {
            if (mentor >= 0) {
                load[mentor]++;
            }
        }
        return load;
    }
}
