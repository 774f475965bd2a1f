package org.cairnplans.pairing.matching.solver;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.cairnplans.pairing.matching.model.PairScores;

/** Scores less the pairs that were forbidden after they were compiled. */
final class StruckPairs implements PairScores {

    private final PairScores scores;
    private final Map<Integer, int[]> columnsOf;
    private final Map<Integer, int[]> rowsOf;

    StruckPairs(PairScores scores) {
        this(scores, new HashMap<>(), new HashMap<>());
    }

    private StruckPairs(PairScores scores, Map<Integer, int[]> columnsOf, Map<Integer, int[]> rowsOf) {
        this.scores = scores;
        this.columnsOf = columnsOf;
        this.rowsOf = rowsOf;
    }

    void strike(int row, int column) {
        add(columnsOf, row, column);
        add(rowsOf, column, row);
    }

    private static void add(Map<Integer, int[]> lists, int owner, int entry) {
        int[] before = lists.getOrDefault(owner, new int[0]);
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = entry;
        lists.put(owner, after);
    }

    @Override
    public int rows() {
        return scores.rows();
    }

    @Override
    public int columns() {
        return scores.columns();
    }

    @Override
    public void fill(int row, short[] into) {
        scores.fill(row, into);
        int[] struck = columnsOf.get(row);
        if (struck != null) {
            for (int column : struck) {
                into[column] = 0;
            }
        }
    }

    @Override
    public int tie(int row, int column) {
        return scores.tie(row, column);
    }

    /** Sees what is struck later, too. */
    @Override
    public PairScores turned() {
        return new StruckPairs(scores.turned(), rowsOf, columnsOf);
    }
}
