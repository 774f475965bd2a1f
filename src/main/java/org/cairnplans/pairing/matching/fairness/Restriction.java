package org.cairnplans.pairing.matching.fairness;

import java.util.Arrays;
import org.cairnplans.pairing.matching.Participant;

/**
 * Who restricted their choice: named people to avoid, or ranked fewer mentors than the middle one of all who rank. Who ranks
 * nobody leaves the choice to the round, and restricts nothing by it.
 */
final class Restriction {

    private final MatchedRound round;
    private final int usualLength;

    /** @param mentees those who count, by number */
    Restriction(MatchedRound round, int[] mentees) {
        this.round = round;
        int[] lengths = Arrays.stream(mentees).map(mentee -> round.rankedMentors(round.mentee(mentee)).length)
                .filter(length -> length > 0).sorted().toArray();
        this.usualLength = lengths.length == 0 ? 0 : NearestRank.of(lengths, 50);
    }

    boolean of(Participant mentee) {
        int ranked = round.rankedMentors(mentee).length;
        return !mentee.profile().avoids().isEmpty() || ranked > 0 && ranked < usualLength;
    }
}
