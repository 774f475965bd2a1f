package org.cairnplans.pairing.matching.ranked;

import java.util.Arrays;

/** Keeps the highest so many of the keys it is offered, in order. */
final class BestKeys {

    private static final int FIRST_ROOM = 4;

    private final int most;
    private long[] ascending;
    private int size;

    /** @param most how many it keeps, 0 or more */
    BestKeys(int most) {
        this.most = most;
        this.ascending = new long[Math.min(most, FIRST_ROOM)];
    }

    /**
     * Takes a key if it is among the best.
     *
     * @return the key that had to go, which may be the one offered; {@link StrictKey#NONE} when there was room
     */
    long offer(long key) {
        if (key <= floor()) {
            return key;
        }
        if (size < most) {
            insert(size++, key);
            return StrictKey.NONE;
        }
        long gone = ascending[0];
        System.arraycopy(ascending, 1, ascending, 0, size - 1);
        insert(size - 1, key);
        return gone;
    }

    /** @param end how many keys there are before this one comes */
    private void insert(int end, long key) {
        if (end == ascending.length) {
            ascending = Arrays.copyOf(ascending, Math.min(most, 2 * end));
        }
        int at = end;
        while (at > 0 && ascending[at - 1] > key) {
            ascending[at] = ascending[at - 1];
            at--;
        }
        ascending[at] = key;
    }

    /** What a key must exceed to be taken: the lowest when full, {@link StrictKey#ABOVE_ALL} when nothing is ever taken. */
    long floor() {
        if (size < most) {
            return StrictKey.NONE;
        }
        return most == 0 ? StrictKey.ABOVE_ALL : ascending[0];
    }

    boolean full() {
        return size == most;
    }

    /** Takes the highest out. @return it, or {@link StrictKey#NONE} when there is none */
    long takeBest() {
        return size == 0 ? StrictKey.NONE : ascending[--size];
    }

    /** From the lowest on. */
    long[] keys() {
        return Arrays.copyOf(ascending, size);
    }
}
