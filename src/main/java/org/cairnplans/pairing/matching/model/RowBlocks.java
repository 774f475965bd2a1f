package org.cairnplans.pairing.matching.model;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Works through all rows in blocks, on several threads. The calling thread works too, and does all of it where the executor
 * refuses or is busy, so it never waits for a thread that has not begun.
 */
public final class RowBlocks {

    /** Small enough that {@code stop} is asked about every millisecond, and that threads end together. */
    private static final int ROWS = 64;

    private final int rows;
    private final BooleanSupplier stop;
    private final Supplier<Work> workers;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile boolean cut;

    private RowBlocks(int rows, BooleanSupplier stop, Supplier<Work> workers) {
        this.rows = rows;
        this.stop = stop;
        this.workers = workers;
        this.open = new CountDownLatch((rows + ROWS - 1) / ROWS);
    }

    /** What one thread does; it may keep scratch space of its own. */
    public interface Work {

        /** @param to the first row of the next block */
        void rows(int from, int to);
    }

    /**
     * @param threads how many work at once, at least 1, the calling one included
     * @param stop asked from every thread, between blocks; once it says true, no further block is begun
     * @param workers makes each thread its own; what they write must not meet
     * @return whether every row was worked on
     */
    public static boolean run(int rows, Executor executor, int threads, BooleanSupplier stop, Supplier<Work> workers) {
        var blocks = new RowBlocks(rows, stop, workers);
        try {
            for (int helper = 1; helper < Math.min(threads, blocks.open.getCount()); helper++) {
                executor.execute(blocks::work);
            }
        } catch (RejectedExecutionException busy) {
            // Then this thread does more of it.
        }
        blocks.work();
        blocks.awaitOthers();
        return !blocks.cut;
    }

    private void work() {
        Work work = null;
        for (int from = next.getAndAdd(ROWS); from >= 0 && from < rows; from = next.getAndAdd(ROWS)) {
            try {
                if (failure.get() != null || cut || stop.getAsBoolean()) {
                    cut = true;
                } else {
                    work = work == null ? workers.get() : work;
                    work.rows(from, Math.min(rows, from + ROWS));
                }
            } catch (RuntimeException | Error thrown) {
                failure.compareAndSet(null, thrown);
            } finally {
                open.countDown();
            }
        }
    }

    /** Only for blocks somebody has begun; an interrupt is kept for the caller. */
    private void awaitOthers() {
        boolean interrupted = false;
        while (open.getCount() > 0) {
            try {
                open.await();
            } catch (InterruptedException signal) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }
}
