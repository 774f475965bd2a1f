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
        MentorFloors floors = floors(mentorOf, takesPart, places);
        Preferences.Row row = preferences.row();
        long count = 0;
        for (int mentee = 0; mentee < preferences.mentees(); mentee++) {
            if (!takesPart[mentee]) {
                continue;
            }
            row.of(mentee);
            long own = mentorOf[mentee] < 0 ? StrictKey.NONE : row.menteeKey(mentorOf[mentee]);
            int mentor = row.next(0, own, StrictKey.ABOVE_ALL, floors);
            while (mentor < preferences.mentors()) {
                if (row.menteeKey(mentor) > own && row.mentorKey(mentor) > floors.key(mentor)) {
                    count++;
                }
                mentor = row.next(mentor + 1, own, StrictKey.ABOVE_ALL, floors);
            }
        }
        return count;
    }

    /** What a mentee must exceed to be rather had by each mentor than one of theirs. */
    private MentorFloors floors(int[] mentorOf, boolean[] takesPart, int[] places) {
        long[] leastWanted = new long[preferences.mentors()];
        int[] load = new int[preferences.mentors()];
        Arrays.fill(leastWanted, StrictKey.ABOVE_ALL);
        for (int mentee = 0; mentee < preferences.mentees(); mentee++) {
            int mentor = mentorOf[mentee];
            if (takesPart[mentee] && mentor >= 0) {
                leastWanted[mentor] = Math.min(leastWanted[mentor], preferences.mentorKey(mentee, mentor));
                load[mentor]++;
            }
        }
        var floors = new MentorFloors(leastWanted.length);
        for (int mentor = 0; mentor < leastWanted.length; mentor++) {
            floors.set(mentor, load[mentor] < places[mentor] ? StrictKey.NONE : leastWanted[mentor]);
        }
        return floors;
    }
}
