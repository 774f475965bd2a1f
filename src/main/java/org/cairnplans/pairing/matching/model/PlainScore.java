package org.cairnplans.pairing.matching.model;

import org.cairnplans.pairing.matching.ScorePart;

/**
 * The score of one pair, rule by rule and part by part, as straight as it can be said in numbers. Shares the numbers with the
 * columns but none of the way they are added up, so that it can be held against them.
 */
final class PlainScore {

    private final Facts mentees;
    private final Facts mentors;
    private final Seeks seeks;
    private final Offers offers;
    private final NumberedRound round;
    private final BitRows menteeLanguages;
    private final BitRows mentorLanguages;
    private final int otherDepartment;
    private final int stickiness;

    PlainScore(NumberedRound round) {
        this.round = round;
        this.mentees = round.mentees();
        this.mentors = round.mentors();
        this.seeks = round.seeks();
        this.offers = round.offers();
        this.menteeLanguages = round.languageAsked() ? BitRows.of(mentees.languages(), round.counts().languages()) : null;
        this.mentorLanguages = round.languageAsked() ? BitRows.of(mentors.languages(), round.counts().languages()) : null;
        this.otherDepartment = round.points().most(ScorePart.OTHER_DEPARTMENT);
        this.stickiness = round.points().most(ScorePart.STICKINESS);
    }

    /** @return 0 where the pair is not allowed, else 1 + its score in hundredths */
    int of(int mentee, int mentor) {
        int grade = round.grades().at(mentee, mentor);
        int clock = round.clocks().at(mentee, mentor);
        if (grade == KindTable.NOT_ALLOWED || clock == KindTable.NOT_ALLOWED || keptApart(mentee, mentor)) {
            return 0;
        }
        return 1 + grade + clock + round.fairness()[mentee] + competency(mentee, mentor) + department(mentee, mentor)
                + round.tagPoints()[mentee] * IntRows.common(mentees.styles(), mentee, mentors.styles(), mentor)
                + ranks(mentee, mentor) + (round.published().has(mentee, mentor) ? stickiness : 0);
    }

    private boolean keptApart(int mentee, int mentor) {
        int menteePerson = mentees.person()[mentee];
        int mentorPerson = mentors.person()[mentor];
        return mentees.out()[mentee] || mentors.out()[mentor] || menteePerson == mentorPerson
                || menteeLanguages != null && !menteeLanguages.meet(mentee, mentorLanguages, mentor)
                || mentees.apart().has(mentee, mentorPerson) || mentors.apart().has(mentor, menteePerson)
                || round.forbidden().has(mentee, mentor);
    }

    private int competency(int mentee, int mentor) {
        IntRows sought = seeks.competencies();
        IntRows offered = offers.competencies();
        int offer = offered.from(mentor);
        int points = 0;
        for (int seek = sought.from(mentee); seek < sought.to(mentee); seek++) {
            while (offer < offered.to(mentor) && offered.at(offer) < sought.at(seek)) {
                offer++;
            }
            if (offer < offered.to(mentor) && offered.at(offer) == sought.at(seek)) {
                points += seeks.points(seek, offers.levels()[offer]);
            }
        }
        return points;
    }

    private int department(int mentee, int mentor) {
        return mentees.departments()[mentee] == mentors.departments()[mentor] ? 0 : otherDepartment;
    }

    private int ranks(int mentee, int mentor) {
        int menteePlace = place(mentees.ranked(), mentee, mentor);
        int mentorPlace = place(mentors.ranked(), mentor, mentee);
        return (menteePlace < 0 ? 0 : round.points().menteeRank(menteePlace))
                + (mentorPlace < 0 ? 0 : round.points().mentorRank(mentorPlace));
    }

    private static int place(IntRows ranked, int row, int other) {
        for (int n = ranked.from(row); n < ranked.to(row); n++) {
            if (ranked.at(n) == other) {
                return n - ranked.from(row);
            }
        }
        return -1;
    }
}
