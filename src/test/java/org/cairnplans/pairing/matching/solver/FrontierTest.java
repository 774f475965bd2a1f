package org.cairnplans.pairing.matching.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FrontierTest {

    private static final int NODES = 300;

    private final Frontier frontier = new Frontier(NODES);

    /** What should be in it, by node. */
    private final Map<Integer, Long> plain = new TreeMap<>();

    @Test
    void givesWhatASortedListGives() {
        var random = new SplittableRandom(1);
        int taken = 0;
        for (int step = 0; step < 60_000; step++) {
            if (random.nextInt(3) > 0) {
                reach(random.nextInt(NODES), random.nextLong(500));
            } else if (!plain.isEmpty()) {
                take();
                taken++;
            }
            if (random.nextInt(2_000) == 0) {
                frontier.clear();
                plain.clear();
            }
            assertEquals(plain.isEmpty(), frontier.isEmpty());
        }
        assertTrue(taken > 10_000, "too few taken to prove much: " + taken);
        while (!plain.isEmpty()) {
            take();
        }
        assertTrue(frontier.isEmpty());
    }

    @Test
    void holdsTheFarthestDistances() {
        reach(1, Long.MAX_VALUE);
        reach(2, Long.MAX_VALUE - 1);
        reach(3, Long.MIN_VALUE);
        take();
        take();
        take();
    }

    @Test
    void answersTheSameCallsTheSameWay() {
        for (int round = 0; round < 2; round++) {
            for (int node = 0; node < 20; node++) {
                frontier.reach(node, node % 2);
            }
            var order = new StringBuilder();
            while (!frontier.isEmpty()) {
                order.append(' ').append(frontier.take());
            }
            var fresh = new Frontier(NODES);
            for (int node = 0; node < 20; node++) {
                fresh.reach(node, node % 2);
            }
            var again = new StringBuilder();
            while (!fresh.isEmpty()) {
                again.append(' ').append(fresh.take());
            }
            assertEquals(again.toString(), order.toString());
        }
    }

    @Test
    void startsAnewOnceCleared() {
        reach(7, 1);
        frontier.clear();
        assertTrue(frontier.isEmpty());
        frontier.reach(7, 5);
        assertFalse(frontier.isEmpty());
        assertEquals(5, frontier.nearest());
    }

    private void reach(int node, long at) {
        frontier.reach(node, at);
        plain.merge(node, at, Math::min);
    }

    private void take() {
        long nearest = Collections.min(plain.values());
        assertEquals(nearest, frontier.nearest());
        assertEquals(nearest, plain.remove(frontier.take()));
    }
}
