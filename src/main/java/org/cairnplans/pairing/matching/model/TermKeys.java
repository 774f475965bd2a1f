package org.cairnplans.pairing.matching.model;

import org.cairnplans.pairing.matching.Seek;

/** Tells the columns of a {@link Terms} apart: first those of the competencies by level, then the tags, then the departments. */
record TermKeys(NumberedRound.Counts counts) {

    private static final int LEVELS = Seek.MAX_LEVEL + 1;

    int competency(int competency, int level) {
        return competency * LEVELS + level;
    }

    int style(int tag) {
        return counts.competencies() * LEVELS + tag;
    }

    int department(int department) {
        return style(counts.styles()) + department;
    }
}
