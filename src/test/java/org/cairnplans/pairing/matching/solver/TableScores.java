package org.cairnplans.pairing.matching.solver;

import java.util.Random;
import org.cairnplans.pairing.matching.model.PairScores;

/** Scores written down in a table: 0 not allowed, else 1 + score. */
record TableScores(int columns, short[][] fills, int[][] ties) implements PairScores {

    /** Seeded; {@code levels} few makes ties. */
    static TableScores random(Random random, int rows, int columns, double allowed, int levels) {
        short[][] fills = new short[rows][columns];
        int[][] ties = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                fills[row][column] = (short) (random.nextDouble() < allowed ? 1 + random.nextInt(levels) : 0);
                ties[row][column] = random.nextInt(1 << 16);
            }
        }
        return new TableScores(columns, fills, ties);
    }

    @Override
    public int rows() {
        return fills.length;
    }

    @Override
    public void fill(int row, short[] into) {
        System.arraycopy(fills[row], 0, into, 0, columns());
    }

    @Override
    public int tie(int row, int column) {
        return ties[row][column];
    }

    @Override
    public PairScores turned() {
        short[][] turned = new short[columns()][rows()];
        int[][] turnedTies = new int[columns()][rows()];
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                turned[column][row] = fills[row][column];
                turnedTies[column][row] = ties[row][column];
            }
        }
        return new TableScores(rows(), turned, turnedTies);
    }
}
