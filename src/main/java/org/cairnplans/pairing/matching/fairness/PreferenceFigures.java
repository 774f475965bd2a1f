package org.cairnplans.pairing.matching.fairness;

import java.util.Optional;

/**
 * What those who ranked mentors got. Places count those mentors only who take part in the round.
 *
 * @param mentees who ranked somebody, 5 or more
 * @param first got the mentor they wanted most
 * @param second got their second
 * @param third got their third
 * @param later got another one of their ranking
 * @param outside got a mentor they hadn't ranked
 * @param unmatched got nobody
 */
public record PreferenceFigures(int mentees, int first, int second, int third, int later, int outside, int unmatched) {

    private static final int LATER = 3;
    private static final int OUTSIDE = 4;
    private static final int UNMATCHED = 5;

    /** Matched inside their own ranking: 0 to 1. */
    public double shareInside() {
        return (double) (first + second + third + later) / mentees;
    }

    /** @return empty when those who ranked may not be shown */
    static Optional<PreferenceFigures> of(MatchedRound round, MenteeGroups groups) {
        if (groups.rates(Grouping.RANKED).of("true").isEmpty()) {
            return Optional.empty();
        }
        int[] count = new int[UNMATCHED + 1];
        int mentees = 0;
        for (int mentee : groups.people()) {
            int[] ranking = round.rankedMentors(round.mentee(mentee));
            if (ranking.length > 0) {
                mentees++;
                count[outcome(ranking, round.mentorOf(mentee))]++;
            }
        }
        return Optional.of(new PreferenceFigures(mentees, count[0], count[1], count[2], count[LATER], count[OUTSIDE],
                count[UNMATCHED]));
    }

    private static int outcome(int[] ranking, int mentor) {
        if (mentor < 0) {
            return UNMATCHED;
        }
        for (int place = 0; place < ranking.length; place++) {
            if (ranking[place] == mentor) {
                return Math.min(place, LATER);
            }
        }
        return OUTSIDE;
    }
}
