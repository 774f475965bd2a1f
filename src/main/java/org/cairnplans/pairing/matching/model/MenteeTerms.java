package org.cairnplans.pairing.matching.model;

import org.cairnplans.pairing.matching.ScorePart;

/**
 * What a mentee's row adds up over the mentors.
 *
 * <ul>
 * <li>For a seek: a level towards its aim is worth the same as every other, so what a mentor of level L gives is that worth
 * times how far L lies above the mentee's own level, less the same times how far L lies above the aim. "How far above" is a
 * column for every competency and level; most mentees' aims are the highest level there is, whose column is empty and falls
 * away.
 * <li>For a tag: who has it, times what a shared tag is worth to the mentee.
 * <li>For the department: who is of it, times what every row was given for another department, taken off.
 * </ul>
 */
final class MenteeTerms {

    private final NumberedRound round;
    private final TermKeys keys;
    private final IntRows offersOf;
    private final int[] mentorOf;
    private final IntRows taggedAt;
    private final int[] tagged;
    private final IntRows colleagues;
    private final Terms.Builder terms;

    private MenteeTerms(NumberedRound round) {
        this.round = round;
        this.keys = new TermKeys(round.counts());
        Facts mentors = round.mentors();
        this.offersOf = IntRows.positions(round.offers().competencies().values(), round.counts().competencies());
        this.mentorOf = round.offers().competencies().owners();
        this.taggedAt = IntRows.positions(mentors.styles().values(), round.counts().styles());
        this.tagged = mentors.styles().owners();
        this.colleagues = IntRows.positions(mentors.departments(), round.counts().departments());
        this.terms = new Terms.Builder(mentors.size());
    }

    static Terms of(NumberedRound round) {
        return new MenteeTerms(round).terms();
    }

    private Terms terms() {
        int otherDepartment = round.points().most(ScorePart.OTHER_DEPARTMENT);
        for (int mentee = 0; mentee < round.mentees().size(); mentee++) {
            addSeeks(mentee);
            addTags(mentee);
            int department = round.mentees().departments()[mentee];
            terms.add(keys.department(department), -otherDepartment, column -> putColleagues(department, column));
            terms.endRow();
        }
        return terms.build();
    }

    private void addSeeks(int mentee) {
        Seeks seeks = round.seeks();
        for (int n = seeks.competencies().from(mentee); n < seeks.competencies().to(mentee); n++) {
            int competency = seeks.competencies().at(n);
            int current = seeks.current()[n];
            int wanted = current + seeks.steps()[n];
            int perLevel = seeks.perLevel()[n];
            terms.add(keys.competency(competency, current), perLevel, column -> putAbove(competency, current, column));
            terms.add(keys.competency(competency, wanted), -perLevel, column -> putAbove(competency, wanted, column));
        }
    }

    private void putAbove(int competency, int level, Terms.Column column) {
        for (int n = offersOf.from(competency); n < offersOf.to(competency); n++) {
            int offer = offersOf.at(n);
            column.put(mentorOf[offer], Math.max(0, round.offers().levels()[offer] - level));
        }
    }

    private void addTags(int mentee) {
        IntRows tags = round.mentees().styles();
        for (int n = tags.from(mentee); n < tags.to(mentee); n++) {
            int tag = tags.at(n);
            terms.add(keys.style(tag), round.tagPoints()[mentee], column -> putTagged(tag, column));
        }
    }

    private void putTagged(int tag, Terms.Column column) {
        for (int n = taggedAt.from(tag); n < taggedAt.to(tag); n++) {
            column.put(tagged[taggedAt.at(n)], 1);
        }
    }

    private void putColleagues(int department, Terms.Column column) {
        for (int n = colleagues.from(department); n < colleagues.to(department); n++) {
            column.put(colleagues.at(n), 1);
        }
    }
}
