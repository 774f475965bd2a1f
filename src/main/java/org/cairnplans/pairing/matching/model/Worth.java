package org.cairnplans.pairing.matching.model;

/**
 * What a matching amounts to under the round's own weights, whatever it was made by.
 *
 * @param matched mentees with a mentor
 * @param score their pairs' scores added up, in hundredths of a point
 */
public record Worth(int matched, long score) {

    /**
     * @param round the round compiled with its own weights
     * @param mentorOf by mentee: their mentor, or -1; allowed pairs only
     */
    public static Worth of(PairModel round, int[] mentorOf) {
        int matched = 0;
        long score = 0;
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            if (mentorOf[mentee] >= 0) {
                matched++;
                score += round.score(mentee, mentorOf[mentee]) - 1;
            }
        }
        return new Worth(matched, score);
    }
}
