package org.cairnplans.pairing.matching.model;

import org.cairnplans.pairing.matching.ScorePart;

/**
 * What a mentor's row adds up over the mentees: for every offer what a mentor of that level gives each mentee who seeks the
 * competency; for every tag what it is worth to each mentee who has it; and the mentees of the own department, from whom is
 * taken off what every row was given for another one.
 */
final class MentorTerms {

    private final NumberedRound round;
    private final TermKeys keys;
    private final IntRows seeksOf;
    private final int[] menteeOf;
    private final IntRows taggedAt;
    private final int[] tagged;
    private final IntRows colleagues;
    private final Terms.Builder terms;

    private MentorTerms(NumberedRound round) {
        this.round = round;
        this.keys = new TermKeys(round.counts());
        Facts mentees = round.mentees();
        this.seeksOf = IntRows.positions(round.seeks().competencies().values(), round.counts().competencies());
        this.menteeOf = round.seeks().competencies().owners();
        this.taggedAt = IntRows.positions(mentees.styles().values(), round.counts().styles());
        this.tagged = mentees.styles().owners();
        this.colleagues = IntRows.positions(mentees.departments(), round.counts().departments());
        this.terms = new Terms.Builder(mentees.size());
    }

    static Terms of(NumberedRound round) {
        return new MentorTerms(round).terms();
    }

    private Terms terms() {
        int otherDepartment = round.points().most(ScorePart.OTHER_DEPARTMENT);
        for (int mentor = 0; mentor < round.mentors().size(); mentor++) {
            addOffers(mentor);
            addTags(mentor);
            int department = round.mentors().departments()[mentor];
            terms.add(keys.department(department), -otherDepartment, column -> putColleagues(department, column));
            terms.endRow();
        }
        return terms.build();
    }

    private void addOffers(int mentor) {
        IntRows offered = round.offers().competencies();
        for (int n = offered.from(mentor); n < offered.to(mentor); n++) {
            int competency = offered.at(n);
            int level = round.offers().levels()[n];
            terms.add(keys.competency(competency, level), 1, column -> putGiven(competency, level, column));
        }
    }

    private void putGiven(int competency, int level, Terms.Column column) {
        Seeks seeks = round.seeks();
        for (int n = seeksOf.from(competency); n < seeksOf.to(competency); n++) {
            int seek = seeksOf.at(n);
            int covered = Math.min(level - seeks.current()[seek], seeks.steps()[seek]);
            column.put(menteeOf[seek], Math.max(0, covered) * seeks.perLevel()[seek]);
        }
    }

    private void addTags(int mentor) {
        IntRows tags = round.mentors().styles();
        for (int n = tags.from(mentor); n < tags.to(mentor); n++) {
            int tag = tags.at(n);
            terms.add(keys.style(tag), 1, column -> putTagged(tag, column));
        }
    }

    private void putTagged(int tag, Terms.Column column) {
        for (int n = taggedAt.from(tag); n < taggedAt.to(tag); n++) {
            int mentee = tagged[taggedAt.at(n)];
            column.put(mentee, round.tagPoints()[mentee]);
        }
    }

    private void putColleagues(int department, Terms.Column column) {
        for (int n = colleagues.from(department); n < colleagues.to(department); n++) {
            column.put(colleagues.at(n), 1);
        }
    }
}
