package org.cairnplans.pairing.matching.fairness;

import org.cairnplans.pairing.matching.model.PairScores;

/**
 * The one look at every pair that figures need: by mentee, the best score they could have had with anyone who has a place to
 * give.
 */
final class OwnBest {

    /** Nobody with a place is allowed. */
    static final int NOBODY = -1;

    private OwnBest() {}

    /** @return hundredths of a point, or {@link #NOBODY} */
    static int[] of(MatchedRound round) {
        PairScores scores = round.model().byMentee();
        short[] row = new short[scores.columns()];
        boolean[] open = new boolean[scores.columns()];
        for (int mentor = 0; mentor < open.length; mentor++) {
            open[mentor] = round.places(mentor) > 0;
        }
        int[] best = new int[scores.rows()];
        for (int mentee = 0; mentee < best.length; mentee++) {
            scores.fill(mentee, row);
            int highest = 0;
            for (int mentor = 0; mentor < open.length; mentor++) {
                if (open[mentor] && row[mentor] > highest) {
                    highest = row[mentor];
                }
            }
            best[mentee] = highest - 1;
        }
        return best;
    }
}
