package org.cairnplans.pairing.matching.model;

import java.util.Arrays;

/**
 * Single pairs picked out of all, each with a number.
 *
 * @param columns by row, rising
 * @param values in step with the columns
 */
record PairValues(IntRows columns, short[] values) {

    /** Adds the number of each picked pair of a row that is allowed (not 0). */
    void add(int row, short[] sum) {
        for (int n = columns.from(row); n < columns.to(row); n++) {
            int column = columns.at(n);
            sum[column] += values[n] & Lanes.ifAllowed(sum[column]);
        }
    }

    /** Makes each picked pair of a row not allowed. */
    void forbid(int row, short[] sum) {
        for (int n = columns.from(row); n < columns.to(row); n++) {
            sum[columns.at(n)] = 0;
        }
    }

    /** Collects pairs in any order; the numbers of a pair that comes more than once are added up. */
    static final class Builder {

        private static final int VALUE_BITS = 16;

        private final int rows;
        private final int width;
        private long[] packed = new long[64];
        private int size;

        Builder(int rows, int width) {
            this.rows = rows;
            this.width = width;
        }

        /** @param value 0 to 32,767 */
        void put(int row, int column, int value) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, size * 2);
            }
            packed[size++] = ((long) row * width + column) << VALUE_BITS | value;
        }

        /** From the side of the rows. */
        PairValues build() {
            return build(Arrays.copyOf(packed, size), rows, width);
        }

        /** From the side of the columns. */
        PairValues turned() {
            var swapped = new long[size];
            for (int n = 0; n < size; n++) {
                long pair = packed[n] >>> VALUE_BITS;
                swapped[n] = (pair % width * rows + pair / width) << VALUE_BITS | value(packed[n]);
            }
            return build(swapped, width, rows);
        }

        private static int value(long each) {
            return (int) (each & (1 << VALUE_BITS) - 1);
        }

        private static PairValues build(long[] sorted, int rows, int width) {
            Arrays.sort(sorted);
            var starts = new int[rows + 1];
            var columns = new int[sorted.length];
            var values = new short[sorted.length];
            int count = 0;
            long last = -1;
            for (long each : sorted) {
                long pair = each >>> VALUE_BITS;
                if (pair != last) {
                    columns[count++] = (int) (pair % width);
                    starts[(int) (pair / width) + 1] = count;
                    last = pair;
                }
                values[count - 1] += value(each);
            }
            for (int row = 0; row < rows; row++) {
                starts[row + 1] = Math.max(starts[row], starts[row + 1]);
            }
            return new PairValues(new IntRows(starts, Arrays.copyOf(columns, count)), Arrays.copyOf(values, count));
        }
    }
}
