package org.cairnplans.pairing.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PeopleTable;
import org.cairnplans.pairing.matching.model.SolvedRound;
import org.cairnplans.people.PersonKey;

/** Who has whom, from both sides: those the market placed, and apart from them those who were pinned. */
final class Occupancy {

    private static final int NOBODY = -1;

    private final Market market;
    private final int[] mentorOf;
    private final int[] pinnedTo;
    private final int[] menteesFrom;
    private final int[] menteesByMentor;

    Occupancy(SolvedRound round) {
        this.market = round.market();
        this.mentorOf = round.solution().mentorOf().clone();
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            if (!market.takesPart()[mentee]) {
                mentorOf[mentee] = NOBODY;
            }
        }
        this.pinnedTo = pins(round);
        this.menteesFrom = new int[market.mentors() + 1];
        this.menteesByMentor = byMentor();
    }

    private static int[] pins(SolvedRound round) {
        PeopleTable people = round.model().people();
        int[] pinnedTo = new int[round.market().mentees()];
        Arrays.fill(pinnedTo, NOBODY);
        for (Pair pin : round.problem().pinned()) {
            pinnedTo[people.mentee(pin.mentee()).orElseThrow()] = people.mentor(pin.mentor()).orElseThrow();
        }
        return pinnedTo;
    }

    /** Counting sort: the mentees of a mentor lie side by side, from {@code menteesFrom[mentor]} to that of the next. */
    private int[] byMentor() {
        int matched = 0;
        for (int mentor : mentorOf) {
            if (mentor != NOBODY) {
                menteesFrom[mentor + 1]++;
                matched++;
            }
        }
        for (int mentor = 1; mentor < menteesFrom.length; mentor++) {
            menteesFrom[mentor] += menteesFrom[mentor - 1];
        }
        int[] next = menteesFrom.clone();
        int[] mentees = new int[matched];
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            if (mentorOf[mentee] != NOBODY) {
                mentees[next[mentorOf[mentee]]++] = mentee;
            }
        }
        return mentees;
    }

    /** The mentor the market gave the mentee, or -1; also -1 for the pinned. */
    int mentorOf(int mentee) {
        return mentorOf[mentee];
    }

    /** The mentor the mentee is pinned to, or -1. */
    int pinnedTo(int mentee) {
        return pinnedTo[mentee];
    }

    boolean paired(int mentee, int mentor) {
        return mentorOf[mentee] == mentor || pinnedTo[mentee] == mentor;
    }

    /** Whether the mentee took part in the market and got nobody. */
    boolean unmatched(int mentee) {
        return market.takesPart()[mentee] && mentorOf[mentee] == NOBODY;
    }

    /** By group of the market's seats: how many go unmatched. */
    int[] unmatchedByGroup() {
        int[] unmatched = new int[market.seats().length];
        for (int mentee = 0; market.balanced() && mentee < mentorOf.length; mentee++) {
            if (unmatched(mentee)) {
                unmatched[market.seatOf()[mentee]]++;
            }
        }
        return unmatched;
    }

    /** Places of the mentor that the market filled, pins not counted. */
    int filled(int mentor) {
        return menteesFrom[mentor + 1] - menteesFrom[mentor];
    }

    boolean hasFreePlace(int mentor) {
        return filled(mentor) < market.places()[mentor];
    }

    /** @param place 0 to less than {@link #filled} */
    int mentee(int mentor, int place) {
        return menteesByMentor[menteesFrom[mentor] + place];
    }

    /** All mentees of a mentor, those pinned included, in the order of their keys. */
    List<PersonKey> menteesOf(int mentor, PeopleTable people) {
        List<PersonKey> keys = new ArrayList<>();
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            if (paired(mentee, mentor)) {
                keys.add(people.mentees().get(mentee).key());
            }
        }
        return List.copyOf(keys);
    }
}
