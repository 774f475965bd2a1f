package org.cairnplans.pairing.matching.model;

import java.util.Arrays;
import org.cairnplans.pairing.matching.ScorePart;

/**
 * What rests with single pairs and not with kinds of people: who is kept apart by name, and points for rankings and published
 * pairs. So few among all pairs that they are set right after the columns are added up.
 *
 * @param apart pairs that are not allowed
 * @param bonus points of the other pairs that have some
 */
record Exceptions(PairValues apart, PairValues bonus) {

    static Exceptions byMentee(NumberedRound round) {
        return new Exceptions(apart(round).build(), bonus(round).build());
    }

    static Exceptions byMentor(NumberedRound round) {
        return new Exceptions(apart(round).turned(), bonus(round).turned());
    }

    private static PairValues.Builder apart(NumberedRound round) {
        Facts mentees = round.mentees();
        Facts mentors = round.mentors();
        int[] menteeOf = numbers(mentees, round.counts().people());
        int[] mentorOf = numbers(mentors, round.counts().people());
        var pairs = new PairValues.Builder(mentees.size(), mentors.size());
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            put(pairs, mentee, mentorOf[mentees.person()[mentee]]);
            IntRows others = mentees.apart();
            for (int n = others.from(mentee); n < others.to(mentee); n++) {
                put(pairs, mentee, mentorOf[others.at(n)]);
            }
            for (int n = round.forbidden().from(mentee); n < round.forbidden().to(mentee); n++) {
                put(pairs, mentee, round.forbidden().at(n));
            }
        }
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            IntRows others = mentors.apart();
            for (int n = others.from(mentor); n < others.to(mentor); n++) {
                put(pairs, menteeOf[others.at(n)], mentor);
            }
        }
        return pairs;
    }

    private static void put(PairValues.Builder pairs, int mentee, int mentor) {
        if (mentee >= 0 && mentor >= 0) {
            pairs.put(mentee, mentor, 0);
        }
    }

    /** By person: their number on a side, or -1. */
    private static int[] numbers(Facts side, int people) {
        var numbers = new int[people];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < side.size(); i++) {
            numbers[side.person()[i]] = i;
        }
        return numbers;
    }

    private static PairValues.Builder bonus(NumberedRound round) {
        Facts mentees = round.mentees();
        Facts mentors = round.mentors();
        var pairs = new PairValues.Builder(mentees.size(), mentors.size());
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            IntRows ranked = mentees.ranked();
            for (int n = ranked.from(mentee); n < ranked.to(mentee); n++) {
                put(pairs, mentee, ranked.at(n), round.points().menteeRank(n - ranked.from(mentee)));
            }
            IntRows published = round.published();
            for (int n = published.from(mentee); n < published.to(mentee); n++) {
                put(pairs, mentee, published.at(n), round.points().most(ScorePart.STICKINESS));
            }
        }
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            IntRows ranked = mentors.ranked();
            for (int n = ranked.from(mentor); n < ranked.to(mentor); n++) {
                put(pairs, ranked.at(n), mentor, round.points().mentorRank(n - ranked.from(mentor)));
            }
        }
        return pairs;
    }

    private static void put(PairValues.Builder pairs, int mentee, int mentor, int points) {
        if (mentee >= 0 && mentor >= 0 && points > 0) {
            pairs.put(mentee, mentor, points);
        }
    }
}
