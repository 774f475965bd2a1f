package org.cairnplans.pairing.matching.ranked;

import java.util.Arrays;

/**
 * Whom each mentee asks next. Whole lists can't be kept (50,000 mentees by 20,000 mentors), so each mentee has the next few only;
 * when they are used up, the row is read again for those just below the last one.
 *
 * <p>Mentors who would turn the mentee down are not listed at all: whom a mentor holds only ever gets better, so the answer would
 * be the same later on.
 */
final class Proposals {

    private final Preferences preferences;
    private final Preferences.Row row;
    private final MentorFloors floors;
    private final int chunk;
    private final BestKeys[] next;
    private final long[] below;

    /**
     * @param floors what it takes with each mentor; read whenever a list is made
     * @param chunk how many mentors a list has at most, 1 or more
     */
    Proposals(Preferences preferences, MentorFloors floors, int chunk) {
        this.preferences = preferences;
        this.row = preferences.row();
        this.floors = floors;
        this.chunk = chunk;
        this.next = new BestKeys[preferences.mentees()];
        this.below = new long[preferences.mentees()];
        Arrays.fill(below, StrictKey.ABOVE_ALL);
    }

    /** @return the key of the best mentor not asked so far, or {@link StrictKey#NONE} when nobody is left */
    long next(int mentee) {
        long best = next[mentee] == null ? StrictKey.NONE : next[mentee].takeBest();
        if (best == StrictKey.NONE && below[mentee] != StrictKey.NONE) {
            list(mentee);
            best = next[mentee].takeBest();
        }
        return best;
    }

    private void list(int mentee) {
        var best = new BestKeys(chunk);
        row.of(mentee);
        long ceiling = below[mentee];
        int mentor = row.next(0, best.floor(), ceiling, floors);
        while (mentor < preferences.mentors()) {
            long key = row.menteeKey(mentor);
            if (key > best.floor() && key < ceiling && row.mentorKey(mentor) > floors.key(mentor)) {
                best.offer(key);
            }
            mentor = row.next(mentor + 1, best.floor(), ceiling, floors);
        }
        below[mentee] = best.full() ? best.floor() : StrictKey.NONE;
        next[mentee] = best;
    }
}
