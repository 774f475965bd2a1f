package org.cairnplans.pairing.matching.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.cairnplans.pairing.matching.Watch;

/** Ends a round as soon as it was told so many times of a phase. */
final class EndsAt implements Watch {

    private final Phase phase;
    private final AtomicInteger left;

    EndsAt(Phase phase, int times) {
        this.phase = phase;
        this.left = new AtomicInteger(times);
    }

    /** In the n-th scan, from 1: departments are balanced in a second one. Each scan tells of its beginning and its end. */
    static EndsAt scan(int n) {
        return new EndsAt(Phase.SCANNING, 2 * n - 1);
    }

    /** In the n-th solve, from 1. */
    static EndsAt solve(int n) {
        return new EndsAt(Phase.SCANNING, 2 * n);
    }

    @Override
    public boolean goOn() {
        return left.get() > 0;
    }

    @Override
    public void reached(Phase reached, int done, int all) {
        if (reached == phase) {
            left.decrementAndGet();
        }
    }
}
