package org.cairnplans.pairing.matching.solver;

/**
 * The best few of many candidates, the best first. For few of many a sorted row beats a heap: most candidates are turned away.
 */
final class Best {

    private long[] net = new long[16];
    private long[] entry = new long[16];
    private int size;
    private int wanted;

    void reset(int most) {
        size = 0;
        wanted = most;
        if (most > net.length) {
            net = new long[most];
            entry = new long[most];
        }
    }

    boolean full() {
        return size == wanted;
    }

    /** What a candidate must exceed; no bound while there is room. */
    long least() {
        return size == wanted ? net[size - 1] : Long.MIN_VALUE;
    }

    int size() {
        return size;
    }

    /** As it was offered with. */
    long entry(int n) {
        return entry[n];
    }

    void offer(long candidate, long itsEntry) {
        if (candidate <= least()) {
            return;
        }
        int at = size < wanted ? size++ : size - 1;
        while (at > 0 && net[at - 1] < candidate) {
            net[at] = net[at - 1];
            entry[at] = entry[at - 1];
            at--;
        }
        net[at] = candidate;
        entry[at] = itsEntry;
    }
}
