package org.cairnplans.pairing.matching.fairness;

/**
 * Percentiles by nearest rank: the smallest value that at least so many of a hundred values don't exceed. Always one of the
 * values, never in between two.
 */
final class NearestRank {

    private NearestRank() {}

    /**
     * @param ascending at least one
     * @param percent 1 to 100
     */
    static int of(int[] ascending, int percent) {
        long rank = ((long) percent * ascending.length + 99) / 100;
        return ascending[(int) Math.max(rank, 1) - 1];
    }
}
