package org.cairnplans.pairing.matching.explain;

import java.util.Arrays;
import org.cairnplans.pairing.matching.model.Market;

/**
 * Whom mentees without a mentor compete with: the mentors who may have them, the mentees who sit there, the mentors who may have
 * those, and so on (alternating paths, Berge 1957). Either a free place is among it, or its mentees share its places and there
 * are fewer of those: a Hall set (Hall 1935).
 *
 * <p>Breadth first. The mentors not reached yet lie behind those reached, so that a row is only looked at where it may still tell
 * something; mentors the market has no place of are left out.
 */
final class Reach {

    private final Market market;
    private final Occupancy occupancy;
    private final short[] fills;
    private final int[] mentors;
    private int mentorCount;
    private int known;
    private final int[] mentees;
    private int menteeCount;
    private boolean freePlace;

    Reach(Market market, Occupancy occupancy) {
        this.market = market;
        this.occupancy = occupancy;
        this.fills = new short[market.mentors()];
        this.mentors = new int[market.mentors()];
        this.mentees = new int[market.mentees()];
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            if (market.places()[mentor] > 0) {
                mentors[known++] = mentor;
            }
        }
    }

    /** @param starts mentees without a mentor, each once. To be called once */
    Reach from(int... starts) {
        System.arraycopy(starts, 0, mentees, 0, starts.length);
        menteeCount = starts.length;
        for (int next = 0; next < menteeCount && mentorCount < known; next++) {
            market.scores().fill(mentees[next], fills);
            for (int n = mentorCount; n < known; n++) {
                if (fills[mentors[n]] != 0) {
                    reach(n);
                }
            }
        }
        return this;
    }

    private void reach(int n) {
        int mentor = mentors[n];
        mentors[n] = mentors[mentorCount];
        mentors[mentorCount++] = mentor;
        freePlace |= occupancy.hasFreePlace(mentor);
        for (int place = 0; place < occupancy.filled(mentor); place++) {
            mentees[menteeCount++] = occupancy.mentee(mentor, place);
        }
    }

    /** Whether one of the mentors reached has a free place. */
    boolean freePlace() {
        return freePlace;
    }

    /** Mentors reached, by number. */
    int[] mentors() {
        int[] reached = Arrays.copyOf(mentors, mentorCount);
        Arrays.sort(reached);
        return reached;
    }

    /** Mentees reached, the starts among them, by number. */
    int[] mentees() {
        int[] reached = Arrays.copyOf(mentees, menteeCount);
        Arrays.sort(reached);
        return reached;
    }
}
