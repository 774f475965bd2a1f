package org.cairnplans.pairing.matching.solver;

import org.cairnplans.pairing.matching.model.PairModel;
import org.cairnplans.pairing.matching.model.PairScores;
import org.cairnplans.pairing.matching.model.PeopleTable;

/** A table as a model, so that what was solved over it can be proven. */
record NumbersOnly(TableScores table) implements PairModel {

    @Override
    public PeopleTable people() {
        throw new UnsupportedOperationException("there are numbers only");
    }

    @Override
    public PairScores byMentee() {
        return table;
    }

    @Override
    public int score(int mentee, int mentor) {
        return table.fills()[mentee][mentor];
    }
}
