package org.cairnplans.pairing.matching.model;

import java.util.Arrays;

/**
 * A few whole numbers for each row, all in one array: row {@code r} has those from {@code starts[r]} up to {@code starts[r + 1]}.
 *
 * @param starts one more than there are rows
 */
record IntRows(int[] starts, int[] values) {

    /** Takes the rows one after the other. */
    static final class Builder {

        private int[] starts = new int[64];
        private int[] values = new int[64];
        private int rows;
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        void endRow() {
            if (++rows == starts.length) {
                starts = Arrays.copyOf(starts, rows * 2);
            }
            starts[rows] = size;
        }

        /** Ends a row whose numbers came in any order. */
        void endSortedRow() {
            Arrays.sort(values, starts[rows], size);
            endRow();
        }

        IntRows build() {
            return new IntRows(Arrays.copyOf(starts, rows + 1), Arrays.copyOf(values, size));
        }
    }

    /**
     * Where each number from 0 to below {@code numbers} stands in an array, in rising order.
     *
     * @param values all of them 0 to below {@code numbers}
     */
    static IntRows positions(int[] values, int numbers) {
        var starts = new int[numbers + 1];
        for (int value : values) {
            starts[value + 1]++;
        }
        for (int number = 0; number < numbers; number++) {
            starts[number + 1] += starts[number];
        }
        int[] next = Arrays.copyOf(starts, numbers);
        var positions = new int[values.length];
        for (int position = 0; position < values.length; position++) {
            positions[next[values[position]]++] = position;
        }
        return new IntRows(starts, positions);
    }

    /** For each value the row it stands in. */
    int[] owners() {
        var owners = new int[values.length];
        for (int row = 0; row < rows(); row++) {
            Arrays.fill(owners, from(row), to(row), row);
        }
        return owners;
    }

    int rows() {
        return starts.length - 1;
    }

    int from(int row) {
        return starts[row];
    }

    int to(int row) {
        return starts[row + 1];
    }

    /** How many numbers a row has. */
    int count(int row) {
        return starts[row + 1] - starts[row];
    }

    /** The number at a place from {@link #from} to below {@link #to} of a row. */
    int at(int n) {
        return values[n];
    }

    /** Looks a number up one after the other: rows are short. */
    boolean has(int row, int value) {
        for (int n = starts[row]; n < starts[row + 1]; n++) {
            if (values[n] == value) {
                return true;
            }
        }
        return false;
    }

    /** How many numbers two rows, both in rising order without repeats, have in common. */
    static int common(IntRows one, int oneRow, IntRows other, int otherRow) {
        int a = one.from(oneRow);
        int b = other.from(otherRow);
        int common = 0;
        while (a < one.to(oneRow) && b < other.to(otherRow)) {
            int compared = Integer.compare(one.at(a), other.at(b));
            common += compared == 0 ? 1 : 0;
            a += compared <= 0 ? 1 : 0;
            b += compared >= 0 ? 1 : 0;
        }
        return common;
    }
}
