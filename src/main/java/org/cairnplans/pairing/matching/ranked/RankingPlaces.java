package org.cairnplans.pairing.matching.ranked;

import java.util.Arrays;
import java.util.List;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.model.PeopleTable;
import org.cairnplans.people.PersonKey;

/**
 * The rankings of one side, kept by mentee whichever side they are of: for each mentee the mentors with whom a place goes along,
 * in the order of their numbers. The ranked who are not of the other side in this round are passed over.
 */
final class RankingPlaces {

    private static final int[] NOBODY = new int[0];

    private final int[][] mentors;
    private final int[][] places;

    private RankingPlaces(int mentees) {
        mentors = new int[mentees][];
        places = new int[mentees][];
        Arrays.fill(mentors, NOBODY);
        Arrays.fill(places, NOBODY);
    }

    /** Nobody ranked anybody. */
    static RankingPlaces none(PeopleTable people) {
        return new RankingPlaces(people.mentees().size());
    }

    /** By mentee the mentors they ranked. */
    static RankingPlaces byMentees(PeopleTable people) {
        var all = new RankingPlaces(people.mentees().size());
        for (int mentee = 0; mentee < people.mentees().size(); mentee++) {
            List<PersonKey> ranking = people.mentees().get(mentee).seeking().ranking();
            long[] sorted = new long[ranking.size()];
            int found = 0;
            for (int place = 0; place < sorted.length; place++) {
                var mentor = people.mentor(ranking.get(place));
                if (mentor.isPresent()) {
                    sorted[found++] = (long) mentor.getAsInt() << Integer.SIZE | place;
                }
            }
            Arrays.sort(sorted, 0, found);
            all.mentors[mentee] = Arrays.stream(sorted, 0, found).mapToInt(both -> (int) (both >>> Integer.SIZE)).toArray();
            all.places[mentee] = Arrays.stream(sorted, 0, found).mapToInt(both -> (int) both).toArray();
        }
        return all;
    }

    /** By mentee the mentors who ranked them. */
    static RankingPlaces byMentors(PeopleTable people) {
        var all = new RankingPlaces(people.mentees().size());
        int[] count = new int[people.mentees().size()];
        for (int mentor = 0; mentor < people.mentors().size(); mentor++) {
            Participant person = people.mentors().get(mentor);
            for (int place = 0; place < person.offering().ranking().size(); place++) {
                var mentee = people.mentee(person.offering().ranking().get(place));
                if (mentee.isPresent()) {
                    all.append(mentee.getAsInt(), count[mentee.getAsInt()]++, mentor, place);
                }
            }
        }
        for (int mentee = 0; mentee < count.length; mentee++) {
            all.mentors[mentee] = Arrays.copyOf(all.mentors[mentee], count[mentee]);
            all.places[mentee] = Arrays.copyOf(all.places[mentee], count[mentee]);
        }
        return all;
    }

    private void append(int mentee, int at, int mentor, int place) {
        if (at == mentors[mentee].length) {
            mentors[mentee] = Arrays.copyOf(mentors[mentee], 2 * at + 2);
            places[mentee] = Arrays.copyOf(places[mentee], 2 * at + 2);
        }
        mentors[mentee][at] = mentor;
        places[mentee][at] = place;
    }

    /** @return the place, 0 the most wanted, or -1 */
    int place(int mentee, int mentor) {
        int at = Arrays.binarySearch(mentors[mentee], mentor);
        return at < 0 ? -1 : places[mentee][at];
    }

    /** Writes 1 + place at each mentor who goes along with a place, and leaves the others alone. */
    void mark(int mentee, int[] byMentor) {
        for (int at = 0; at < mentors[mentee].length; at++) {
            byMentor[mentors[mentee][at]] = 1 + places[mentee][at];
        }
    }

    /** Raises the score of each mentor who goes along with a place, and is allowed, to that of the ranked: their place counts. */
    void raise(int mentee, short[] byMentor) {
        for (int mentor : mentors[mentee]) {
            if (byMentor[mentor] > 0) {
                byMentor[mentor] = StrictKey.RANKED_SCORE;
            }
        }
    }

    /** Takes back what {@link #mark} wrote. */
    void clear(int mentee, int[] byMentor) {
        for (int mentor : mentors[mentee]) {
            byMentor[mentor] = 0;
        }
    }
}
