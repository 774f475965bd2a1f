package org.cairnplans.pairing.matching.model;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * What hangs on a kind of mentee (their grade, or their clock) and a kind of mentor, of which there are few: the points each
 * kind earns with each, or that they must not be paired.
 */
final class KindTable {

    /** In place of points where the kinds must not be paired. */
    static final int NOT_ALLOWED = -1;

    private final int[] rowKinds;
    private final int[] columnKinds;
    private final short[][] points;

    private KindTable(int[] rowKinds, int[] columnKinds, short[][] points) {
        this.rowKinds = rowKinds;
        this.columnKinds = columnKinds;
        this.points = points;
    }

    /**
     * @param mentees what the kind of each mentee is read from (grade, or minutes ahead of UTC)
     * @param mentors the same of each mentor
     * @param points of a mentee's and a mentor's, or {@link #NOT_ALLOWED}
     */
    static KindTable of(int[] mentees, int[] mentors, IntBinaryOperator points) {
        int[] rows = IntStream.of(mentees).distinct().sorted().toArray();
        int[] columns = IntStream.of(mentors).distinct().sorted().toArray();
        var table = new short[rows.length][columns.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                table[row][column] = (short) points.applyAsInt(rows[row], columns[column]);
            }
        }
        return new KindTable(kinds(mentees, rows), kinds(mentors, columns), table);
    }

    private static int[] kinds(int[] people, int[] distinct) {
        return IntStream.of(people).map(each -> Arrays.binarySearch(distinct, each)).toArray();
    }

    /** The same from the other side. */
    KindTable turned() {
        var table = new short[points.length == 0 ? 0 : points[0].length][points.length];
        for (int row = 0; row < points.length; row++) {
            for (int column = 0; column < table.length; column++) {
                table[column][row] = points[row][column];
            }
        }
        return new KindTable(columnKinds, rowKinds, table);
    }

    int at(int row, int column) {
        return points[rowKinds[row]][columnKinds[column]];
    }

    int rowKind(int row) {
        return rowKinds[row];
    }

    int rowKindCount() {
        return points.length;
    }

    int ofKind(int rowKind, int column) {
        return points[rowKind][columnKinds[column]];
    }
}
