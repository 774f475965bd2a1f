package org.cairnplans.pairing.matching.model;

import org.cairnplans.pairing.matching.ScorePart;

/** Lays a round out in columns, over the mentors for a mentee's row and over the mentees for a mentor's. */
final class Layouts {

    private final NumberedRound round;

    Layouts(NumberedRound round) {
        this.round = round;
    }

    /** Rows are mentees. */
    ColumnScores.Layout byMentee() {
        boolean[] out = round.mentors().out();
        return new ColumnScores.Layout(starts(), new short[0], MenteeTerms.of(round), KindColumns.of(round.grades(), out),
                KindColumns.of(round.clocks(), new boolean[out.length]), languages(round.mentees(), round.mentors()),
                Exceptions.byMentee(round));
    }

    /** Rows are mentors. */
    ColumnScores.Layout byMentor() {
        boolean[] out = round.mentees().out();
        return new ColumnScores.Layout(new short[0], starts(), MentorTerms.of(round),
                KindColumns.of(round.grades().turned(), out), KindColumns.of(round.clocks().turned(), new boolean[out.length]),
                languages(round.mentors(), round.mentees()), Exceptions.byMentor(round));
    }

    /** By mentee: 1 for being allowed, and what doesn't hang on the mentor, as if nobody were a colleague. */
    private short[] starts() {
        int otherDepartment = round.points().most(ScorePart.OTHER_DEPARTMENT);
        var starts = new short[round.mentees().size()];
        for (int mentee = 0; mentee < starts.length; mentee++) {
            starts[mentee] = (short) (1 + otherDepartment + round.fairness()[mentee]);
        }
        return starts;
    }

    private LanguageColumns languages(Facts rows, Facts columns) {
        return round.languageAsked() ? LanguageColumns.of(rows.languages(), columns.languages(), round.counts().languages())
                : null;
    }
}
