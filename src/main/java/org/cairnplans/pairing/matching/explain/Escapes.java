package org.cairnplans.pairing.matching.explain;

import java.util.BitSet;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PairScores;

/**
 * From where a free place can be reached by alternating paths: {@link Reach} walked backwards, from the mentors with free places
 * to the mentees who may have them, to the mentors these sit with, and so on. Whoever goes without and still is among it was not
 * kept out by numbers, but by what it would have cost.
 */
final class Escapes {

    private final BitSet mentees = new BitSet();

    Escapes(Market market, Occupancy occupancy) {
        PairScores byMentor = market.scores().turned();
        int[] mentors = new int[market.mentors()];
        var reached = new BitSet();
        int count = 0;
        for (int mentor = 0; mentor < mentors.length; mentor++) {
            if (occupancy.hasFreePlace(mentor)) {
                reached.set(mentor);
                mentors[count++] = mentor;
            }
        }
        short[] fills = new short[market.mentees()];
        var unknown = new BitSet();
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            unknown.set(mentee, market.takesPart()[mentee]);
        }
        for (int next = 0; next < count && !unknown.isEmpty(); next++) {
            byMentor.fill(mentors[next], fills);
            for (int mentee = unknown.nextSetBit(0); mentee >= 0; mentee = unknown.nextSetBit(mentee + 1)) {
                if (fills[mentee] != 0) {
                    unknown.clear(mentee);
                    mentees.set(mentee);
                    int mentor = occupancy.mentorOf(mentee);
                    if (mentor >= 0 && !reached.get(mentor)) {
                        reached.set(mentor);
                        mentors[count++] = mentor;
                    }
                }
            }
        }
    }

    boolean has(int mentee) {
        return mentees.get(mentee);
    }
}
