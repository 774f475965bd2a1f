package org.cairnplans.pairing.matching.solver;

/** The best few of many candidates: a heap with the least on top. */
final class Best {

    private long[] net = new long[16];
    private int[] column = new int[16];
    private int[] packed = new int[16];
    private int size;
    private int wanted;

    void reset(int most) {
        size = 0;
        wanted = most;
        if (most > net.length) {
            net = new long[most];
            column = new int[most];
            packed = new int[most];
        }
    }

    boolean full() {
        return size == wanted;
    }

    /** What a candidate must exceed; no bound while there is room. */
    long least() {
        return full() ? net[0] : Long.MIN_VALUE;
    }

    int size() {
        return size;
    }

    int column(int n) {
        return column[n];
    }

    int packed(int n) {
        return packed[n];
    }

    void offer(long candidate, int itsColumn, int itsPacked) {
        if (size < wanted) {
            rise(size++, candidate, itsColumn, itsPacked);
        } else if (candidate > net[0]) {
            sink(candidate, itsColumn, itsPacked);
        }
    }

    private void rise(int from, long candidate, int itsColumn, int itsPacked) {
        int hole = from;
        while (hole > 0) {
            int parent = (hole - 1) / 2;
            if (net[parent] <= candidate) {
                break;
            }
            copy(parent, hole);
            hole = parent;
        }
        set(hole, candidate, itsColumn, itsPacked);
    }

    private void sink(long candidate, int itsColumn, int itsPacked) {
        int hole = 0;
        while (2 * hole + 1 < size) {
            int child = 2 * hole + 1;
            if (child + 1 < size && net[child + 1] < net[child]) {
                child++;
            }
            if (net[child] >= candidate) {
                break;
            }
            copy(child, hole);
            hole = child;
        }
        set(hole, candidate, itsColumn, itsPacked);
    }

    private void copy(int from, int to) {
        set(to, net[from], column[from], packed[from]);
    }

    private void set(int at, long itsNet, int itsColumn, int itsPacked) {
        net[at] = itsNet;
        column[at] = itsColumn;
        packed[at] = itsPacked;
    }
}
