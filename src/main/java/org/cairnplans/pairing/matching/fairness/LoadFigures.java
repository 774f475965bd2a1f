package org.cairnplans.pairing.matching.fairness;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cairnplans.pairing.matching.SmallGroups;

/**
 * How the mentees lie on those mentors who had a place to give.
 *
 * @param mentors 5 or more
 * @param places how many mentees they would take together
 * @param withSoMany how many mentors have 0, 1, 2 … mentees; as long as the largest load needs
 */
public record LoadFigures(int mentors, long places, List<Integer> withSoMany) {

    public LoadFigures {
        withSoMany = List.copyOf(withSoMany);
    }

    public int idle() {
        return withSoMany.get(0);
    }

    /** Mentors with a place and no mentee: 0 to 1. */
    public double idleShare() {
        return (double) idle() / mentors;
    }

    /** @return empty with fewer than 5 mentors */
    static Optional<LoadFigures> of(MatchedRound round) {
        int[] load = round.load();
        int[] mentors = IntStream.range(0, load.length).filter(mentor -> round.places(mentor) > 0).toArray();
        if (mentors.length < SmallGroups.FEWEST) {
            return Optional.empty();
        }
        int[] count = new int[IntStream.of(mentors).map(mentor -> load[mentor]).max().orElse(0) + 1];
        long places = 0;
        for (int mentor : mentors) {
            count[load[mentor]]++;
            places += round.places(mentor);
        }
        return Optional.of(new LoadFigures(mentors.length, places, IntStream.of(count).boxed().toList()));
    }
}
