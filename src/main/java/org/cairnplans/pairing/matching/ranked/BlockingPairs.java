package org.cairnplans.pairing.matching.ranked;

import java.util.Arrays;

/**
 * Counts what speaks against a matching by the two sides' own wishes: an allowed pair blocks it when the mentee would rather have
 * that mentor than what they have, and the mentor would rather have that mentee than one of theirs, or has a place free (Gale and
 * Shapley 1962). 0 for a stable matching; any matching can be asked about. Reads every pair once.
 */
public final class BlockingPairs {

    private final Preferences preferences;

    public BlockingPairs(Preferences preferences) {
        this.preferences = preferences;
    }

    /**
     * @param mentorOf by mentee: their mentor, or -1; allowed pairs only. Of those who don't take part it is not read
     * @param takesPart by mentee: false for those who are settled already (pinned)
     * @param places by mentor: how many of those who take part they may have, 0 or more
     */
    public long count(int[] mentorOf, boolean[] takesPart, int[] places) {
        long[] leastWanted = leastWanted(mentorOf, takesPart, places);
        Preferences.Row row = preferences.row();
        long count = 0;
        for (int mentee = 0; mentee < preferences.mentees(); mentee++) {
            if (!takesPart[mentee]) {
                continue;
            }
            row.of(mentee);
            long own = mentorOf[mentee] < 0 ? StrictKey.NONE : row.menteeKey(mentorOf[mentee]);
            for (int mentor = 0; mentor < preferences.mentors(); mentor++) {
                if (row.mayExceed(mentor, own) && row.menteeKey(mentor) > own && row.mentorKey(mentor) > leastWanted[mentor]) {
                    count++;
                }
            }
        }
        return count;
    }

    /** By mentor: what a mentee must exceed to be rather had. */
    private long[] leastWanted(int[] mentorOf, boolean[] takesPart, int[] places) {
        long[] least = new long[preferences.mentors()];
        int[] load = new int[preferences.mentors()];
        Arrays.fill(least, StrictKey.ABOVE_ALL);
        for (int mentee = 0; mentee < preferences.mentees(); mentee++) {
            int mentor = mentorOf[mentee];
            if (takesPart[mentee] && mentor >= 0) {
                least[mentor] = Math.min(least[mentor], preferences.mentorKey(mentee, mentor));
                load[mentor]++;
            }
        }
        for (int mentor = 0; mentor < least.length; mentor++) {
            if (load[mentor] < places[mentor]) {
                least[mentor] = StrictKey.NONE;
            }
        }
        return least;
    }
}
