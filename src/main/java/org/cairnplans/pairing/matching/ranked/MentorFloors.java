package org.cairnplans.pairing.matching.ranked;

/**
 * By mentor the key a mentee must exceed for the mentor to want them, and its score beside it: most mentees fail by the score
 * already, which is read a row at a time.
 */
final class MentorFloors {

    private final long[] keys;
    private final short[] scores;

    /** Every mentor wants everybody they may have. */
    MentorFloors(int mentors) {
        this.keys = new long[mentors];
        this.scores = new short[mentors];
    }

    void set(int mentor, long key) {
        keys[mentor] = key;
        scores[mentor] = (short) StrictKey.score(key);
    }

    long key(int mentor) {
        return keys[mentor];
    }

    /** By mentor: no lower score exceeds the key. To be read only. */
    short[] scores() {
        return scores;
    }
}
