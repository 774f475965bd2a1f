package org.cairnplans.confluence;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Stops asking Jira for a while when it does not answer, so that a page of ten readers does not hold ten threads for the whole
 * time-out each. Kept on each node for itself on purpose: it protects the node's threads, and nodes may differ in what they
 * reach.
 */
final class CircuitBreaker {

    private static final int FAILURES_TO_OPEN = 3;
    private static final Duration OPEN_FOR = Duration.ofSeconds(30);

    private final LongSupplier nanoTime;
    private int failures;
    private long openUntil;

    /** @param nanoTime a clock that never goes back, such as {@link System#nanoTime()} */
    CircuitBreaker(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Whether asking would be in vain. After the pause one more failure opens it again at once. */
    synchronized boolean isOpen() {
        return failures >= FAILURES_TO_OPEN && nanoTime.getAsLong() - openUntil < 0;
    }

    synchronized void failed() {
        failures = Math.min(failures + 1, FAILURES_TO_OPEN);
        openUntil = nanoTime.getAsLong() + OPEN_FOR.toNanos();
    }

    synchronized void succeeded() {
        failures = 0;
    }
}
