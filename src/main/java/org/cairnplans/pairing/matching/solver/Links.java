package org.cairnplans.pairing.matching.solver;

import java.util.Arrays;

/** For each of many owners a short list of numbers, in one array: who holds whom. */
final class Links {

    private final int[] start;
    private final int[] count;
    private int[] entries;

    /** @param room by owner: how many entries it may have; more makes room by itself, slowly */
    Links(int[] room) {
        start = new int[room.length + 1];
        count = new int[room.length];
        for (int owner = 0; owner < room.length; owner++) {
            start[owner + 1] = start[owner] + room[owner];
        }
        entries = new int[start[room.length]];
    }

    int count(int owner) {
        return count[owner];
    }

    int at(int owner, int n) {
        return entries[start[owner] + n];
    }

    void add(int owner, int entry) {
        if (start[owner] + count[owner] == start[owner + 1]) {
            grow(owner);
        }
        entries[start[owner] + count[owner]++] = entry;
    }

    /** Takes one such entry out; the last one takes its place. */
    void remove(int owner, int entry) {
        int at = find(owner, entry);
        entries[at] = entries[start[owner] + --count[owner]];
    }

    void replace(int owner, int entry, int by) {
        entries[find(owner, entry)] = by;
    }

    private int find(int owner, int entry) {
        int at = start[owner];
        int end = at + count[owner];
        while (at < end && entries[at] != entry) {
            at++;
        }
        if (at == end) {
            throw new IllegalStateException("not linked");
        }
        return at;
    }

    private void grow(int owner) {
        int more = Math.max(2, count[owner]);
        int end = start[owner + 1];
        int[] grown = Arrays.copyOf(entries, entries.length + more);
        System.arraycopy(entries, end, grown, end + more, entries.length - end);
        entries = grown;
        for (int later = owner + 1; later < start.length; later++) {
            start[later] += more;
        }
    }
}
