package org.cairnplans.pairing.matching.solver;

import java.util.Arrays;

/**
 * The rows a search has visited that have columns it does not know, and how near such a column could be. Most are never asked
 * for, so they lie unsorted and the nearest is looked for when it was taken; in the frontier they would double its work.
 */
final class Unlisted {

    private int[] rows = new int[256];
    private long[] distance = new long[256];
    private int size;
    private long nearest = Long.MAX_VALUE;
    private int nearestAt;

    void add(int row, long at) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            distance = Arrays.copyOf(distance, size * 2);
        }
        rows[size] = row;
        distance[size] = at;
        if (at < nearest) {
            nearest = at;
            nearestAt = size;
        }
        size++;
    }

    /** {@link Long#MAX_VALUE} when there is none. */
    long nearest() {
        return nearest;
    }

    /** Takes the nearest out; of equals, the first that came. */
    int take() {
        int row = rows[nearestAt];
        size--;
        System.arraycopy(rows, nearestAt + 1, rows, nearestAt, size - nearestAt);
        System.arraycopy(distance, nearestAt + 1, distance, nearestAt, size - nearestAt);
        nearest = Long.MAX_VALUE;
        for (int n = 0; n < size; n++) {
            if (distance[n] < nearest) {
                nearest = distance[n];
                nearestAt = n;
            }
        }
        return row;
    }

    void clear() {
        size = 0;
        nearest = Long.MAX_VALUE;
    }
}
