package org.cairnplans.pairing.matching.model;

import java.util.Arrays;
import org.cairnplans.pairing.matching.ScorePart;
import org.cairnplans.pairing.matching.Seek;

/** Lays a round out in columns, over the mentors for a mentee's row and over the mentees for a mentor's. */
final class Layouts {

    private static final int LEVELS = Seek.MAX_LEVEL + 1;

    private final NumberedRound round;
    private final int otherDepartment;

    Layouts(NumberedRound round) {
        this.round = round;
        this.otherDepartment = round.points().most(ScorePart.OTHER_DEPARTMENT);
    }

    /** Rows are mentees. */
    ColumnScores.Layout byMentee() {
        return layout(starts(), new short[0], menteeTerms(), round.mentees(), round.mentors(), round.grades(), round.clocks(),
                Exceptions.byMentee(round));
    }

    /** Rows are mentors. */
    ColumnScores.Layout byMentor() {
        return layout(new short[0], starts(), mentorTerms(), round.mentors(), round.mentees(), round.grades().turned(),
                round.clocks().turned(), Exceptions.byMentor(round));
    }

    private ColumnScores.Layout layout(short[] rowStart, short[] columnStart, Terms terms, Facts rows, Facts columns, KindTable grades,
            KindTable clocks, Exceptions exceptions) {
        LanguageColumns languages = round.languageAsked()
                ? LanguageColumns.of(rows.languages(), columns.languages(), round.counts().languages()) : null;
        return new ColumnScores.Layout(rowStart, columnStart, terms, KindColumns.of(grades, columns.out()),
                KindColumns.of(clocks, new boolean[columns.size()]), languages,
                IntRows.positions(columns.departments(), round.counts().departments()), otherDepartment, exceptions);
    }

    /** By mentee: 1 for being allowed, and what doesn't hang on the mentor, as if nobody were a colleague. */
    private short[] starts() {
        var starts = new short[round.mentees().size()];
        for (int mentee = 0; mentee < starts.length; mentee++) {
            starts[mentee] = (short) (1 + otherDepartment + round.fairness()[mentee]);
        }
        return starts;
    }

    /**
     * For every competency, level today and levels wanted that occur: how many of those levels each mentor covers; a row multiplies it by
     * what a level is worth to the mentee. For every tag: whether the mentor has it.
     */
    private Terms menteeTerms() {
        Seeks seeks = round.seeks();
        IntRows offersOf = IntRows.positions(round.offers().competencies().values(), round.counts().competencies());
        int[] mentorOf = round.offers().competencies().owners();
        IntRows taggedBy = IntRows.positions(round.mentors().styles().values(), round.counts().styles());
        int[] tagged = round.mentors().styles().owners();
        var terms = new Terms.Builder(round.mentors().size(), (key, into) -> {
            if (key < 0) {
                int tag = -1 - key;
                for (int n = taggedBy.from(tag); n < taggedBy.to(tag); n++) {
                    into.put(tagged[taggedBy.at(n)], 1);
                }
                return;
            }
            int steps = key % LEVELS;
            int current = key / LEVELS % LEVELS;
            int competency = key / LEVELS / LEVELS;
            for (int n = offersOf.from(competency); n < offersOf.to(competency); n++) {
                int level = round.offers().levels()[offersOf.at(n)];
                into.put(mentorOf[offersOf.at(n)], Math.max(0, Math.min(steps, level - current)));
            }
        });
        for (int mentee = 0; mentee < round.mentees().size(); mentee++) {
            IntRows sought = seeks.competencies();
            IntRows tags = round.mentees().styles();
            var keys = new int[sought.count(mentee) + tags.count(mentee)];
            var factors = new int[keys.length];
            int count = 0;
            for (int n = sought.from(mentee); n < sought.to(mentee); n++) {
                keys[count] = (sought.at(n) * LEVELS + seeks.current()[n]) * LEVELS + seeks.steps()[n];
                factors[count++] = seeks.perLevel()[n];
            }
            for (int n = tags.from(mentee); n < tags.to(mentee); n++) {
                keys[count] = -1 - tags.at(n);
                factors[count++] = round.tagPoints()[mentee];
            }
            terms.row(keys, factors, count);
        }
        return terms.build();
    }

    /** For every competency and level that occur, and for every tag: what a mentor of it gives each mentee, in hundredths. */
    private Terms mentorTerms() {
        Seeks seeks = round.seeks();
        IntRows seeksOf = IntRows.positions(seeks.competencies().values(), round.counts().competencies());
        int[] menteeOf = seeks.competencies().owners();
        IntRows taggedBy = IntRows.positions(round.mentees().styles().values(), round.counts().styles());
        int[] tagged = round.mentees().styles().owners();
        var terms = new Terms.Builder(round.mentees().size(), (key, into) -> {
            if (key < 0) {
                int tag = -1 - key;
                for (int n = taggedBy.from(tag); n < taggedBy.to(tag); n++) {
                    int mentee = tagged[taggedBy.at(n)];
                    into.put(mentee, round.tagPoints()[mentee]);
                }
                return;
            }
            int level = key % LEVELS;
            int competency = key / LEVELS;
            for (int n = seeksOf.from(competency); n < seeksOf.to(competency); n++) {
                int seek = seeksOf.at(n);
                int covered = Math.max(0, Math.min(seeks.steps()[seek], level - seeks.current()[seek]));
                into.put(menteeOf[seek], covered * seeks.perLevel()[seek]);
            }
        });
        for (int mentor = 0; mentor < round.mentors().size(); mentor++) {
            IntRows offered = round.offers().competencies();
            IntRows tags = round.mentors().styles();
            var keys = new int[offered.count(mentor) + tags.count(mentor)];
            var factors = new int[keys.length];
            Arrays.fill(factors, 1);
            int count = 0;
            for (int n = offered.from(mentor); n < offered.to(mentor); n++) {
                keys[count++] = offered.at(n) * LEVELS + round.offers().levels()[n];
            }
            for (int n = tags.from(mentor); n < tags.to(mentor); n++) {
                keys[count++] = -1 - tags.at(n);
            }
            terms.row(keys, factors, count);
        }
        return terms.build();
    }
}
