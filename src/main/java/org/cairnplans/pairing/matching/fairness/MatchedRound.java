package org.cairnplans.pairing.matching.fairness;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.cairnplans.pairing.matching.MatchedPair;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.model.PairModel;
import org.cairnplans.pairing.matching.model.PeopleTable;

/**
 * A round and who has whom in it: what figures are taken of. Those who opted out count on neither side, and mentors without a
 * place to give, or without the training the round asks for, don't count as mentors.
 */
public final class MatchedRound {

    private final MatchingProblem problem;
    private final PairModel model;
    private final PeopleTable people;
    private final int[] mentorOf;

    /**
     * @param problem the round as it stands, people who withdrew since included
     * @param model the round compiled with its own weights; the same people, as they were then
     * @param mentorOf by mentee: their mentor, pinned ones included, or -1; allowed pairs only
     */
    public MatchedRound(MatchingProblem problem, PairModel model, int[] mentorOf) {
        this.problem = problem;
        this.model = model;
        this.people = PeopleTable.of(problem);
        this.mentorOf = mentorOf.clone();
        if (mentorOf.length != people.mentees().size() || mentorOf.length != model.byMentee().rows()) {
            throw new IllegalArgumentException("one entry per mentee");
        }
    }

    /** @param pairs all there are, pinned ones included */
    public static MatchedRound of(MatchingProblem problem, PairModel model, List<MatchedPair> pairs) {
        int[] mentorOf = new int[model.byMentee().rows()];
        Arrays.fill(mentorOf, -1);
        for (MatchedPair matched : pairs) {
            mentorOf[model.people().mentee(matched.pair().mentee()).orElseThrow()] =
                    model.people().mentor(matched.pair().mentor()).orElseThrow();
        }
        return new MatchedRound(problem, model, mentorOf);
    }

    MatchingProblem problem() {
        return problem;
    }

    PairModel model() {
        return model;
    }

    int mentees() {
        return mentorOf.length;
    }

    int mentors() {
        return people.mentors().size();
    }

    Participant mentee(int number) {
        return people.mentees().get(number);
    }

    Participant mentor(int number) {
        return people.mentors().get(number);
    }

    /** Whether the mentee wanted to be matched at all. */
    boolean seeks(int mentee) {
        return !mentee(mentee).profile().optedOut();
    }

    boolean matched(int mentee) {
        return mentorOf[mentee] >= 0;
    }

    /** @return their number, or -1 */
    int mentorOf(int mentee) {
        return mentorOf[mentee];
    }

    /**
     * How many mentees the mentor can take: what their own wish and their grade allow; 0 for one who opted out or lacks training.
     */
    int places(int mentor) {
        Participant person = mentor(mentor);
        return person.profile().optedOut() || !problem.rules().trained(person.offering(), problem.day())
                ? 0
                : problem.rules().capacities().allowed(person.profile().grade(), person.offering().capacity());
    }

    /** Hundredths of a point of the pair a mentee is in. */
    int score(int mentee) {
        return model.score(mentee, mentorOf[mentee]) - 1;
    }

    /** The mentors a mentee ranked, the most wanted first, as far as they are mentors of this round. */
    int[] rankedMentors(Participant mentee) {
        return mentee.seeking().ranking().stream().map(people::mentor).filter(OptionalInt::isPresent)
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
