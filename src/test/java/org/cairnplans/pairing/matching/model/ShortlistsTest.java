package org.cairnplans.pairing.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.cairnplans.pairing.matching.Demand;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.junit.jupiter.api.Test;

class ShortlistsTest {

    private static final Executor CALLER = Runnable::run;

    @Test
    void listsAreTheStartOfTheSortedPlainScores() {
        for (int seed = 0; seed < 200; seed++) {
            CompiledPairs pairs = CompiledPairs.of(RandomRounds.of(seed, 60));
            int k = 1 + seed % 20;
            var byMentee = Shortlists.scan(pairs.byMentee(), k, null, CALLER, 1, () -> false);
            var byMentor = Shortlists.scan(pairs.byMentee().turned(), k, null, CALLER, 1, () -> false);
            for (int mentee = 0; mentee < pairs.byMentee().rows(); mentee++) {
                int row = mentee;
                expect(byMentee, pairs.byMentee(), row, k, column -> pairs.score(row, column));
            }
            for (int mentor = 0; mentor < pairs.byMentee().columns(); mentor++) {
                int row = mentor;
                expect(byMentor, pairs.byMentee().turned(), row, k, column -> pairs.score(column, row));
            }
            assertTrue(byMentee.complete());
        }
    }

    @Test
    void listsOfLongRowsAreTheStartOfTheSortedPlainScores() {
        CompiledPairs pairs = CompiledPairs.of(RealisticPeople.round(40, 5_000, Demand.TIGHT, 3));
        var lists = Shortlists.scan(pairs.byMentee(), 16, null, CALLER, 1, () -> false);
        for (int mentee = 0; mentee < pairs.byMentee().rows(); mentee++) {
            int row = mentee;
            expect(lists, pairs.byMentee(), row, 16, column -> pairs.score(row, column));
        }
    }

    private static void expect(Shortlists lists, PairScores scores, int row, int k, IntUnaryOperator plain) {
        List<Integer> sorted = IntStream.range(0, scores.columns()).filter(column -> plain.applyAsInt(column) > 0).boxed()
                .sorted(Comparator.comparing((Integer column) -> -plain.applyAsInt(column))
                        .thenComparing(column -> -scores.tie(row, column)).thenComparing(column -> column))
                .toList();
        assertEquals(Math.min(k, sorted.size()), lists.count(row));
        for (int n = 0; n < lists.count(row); n++) {
            assertEquals(sorted.get(n), lists.column(row, n));
            assertEquals(plain.applyAsInt(sorted.get(n)) - 1, lists.score(row, n));
        }
        assertEquals(sorted.size() <= k ? 0 : plain.applyAsInt(sorted.get(k)), lists.bound(row));
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        PairScores scores = CompiledPairs.of(RealisticPeople.round(700, 300, Demand.TIGHT, 5)).byMentee();
        Shortlists alone = Shortlists.scan(scores, 8, null, CALLER, 1, () -> false);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            for (int threads = 2; threads <= 20; threads += 3) {
                same(alone, Shortlists.scan(scores, 8, null, pool, threads, () -> false), scores.rows());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anExecutorThatRefusesOrNeverComesToItLeavesTheWorkToTheCaller() {
        PairScores scores = CompiledPairs.of(RealisticPeople.round(200, 100, Demand.TIGHT, 5)).byMentee();
        Shortlists alone = Shortlists.scan(scores, 8, null, CALLER, 1, () -> false);
        same(alone, Shortlists.scan(scores, 8, null, refused -> {
            throw new RejectedExecutionException();
        }, 4, () -> false), scores.rows());
        same(alone, Shortlists.scan(scores, 8, null, forgotten -> { }, 4, () -> false), scores.rows());
    }

    private static void same(Shortlists expected, Shortlists actual, int rows) {
        assertTrue(actual.complete());
        for (int row = 0; row < rows; row++) {
            assertEquals(expected.count(row), actual.count(row));
            assertEquals(expected.bound(row), actual.bound(row));
            for (int n = 0; n < expected.count(row); n++) {
                assertEquals(expected.column(row, n), actual.column(row, n));
                assertEquals(expected.score(row, n), actual.score(row, n));
            }
        }
    }

    @Test
    void rowsNotWantedHaveNoListAndNoBound() {
        PairScores scores = CompiledPairs.of(RealisticPeople.round(50, 40, Demand.TIGHT, 5)).byMentee();
        var wanted = new boolean[scores.rows()];
        wanted[7] = true;
        Shortlists lists = Shortlists.scan(scores, 8, wanted, CALLER, 1, () -> false);
        assertTrue(lists.complete());
        for (int row = 0; row < scores.rows(); row++) {
            assertEquals(row == 7, lists.count(row) > 0);
            assertEquals(row != 7, lists.bound(row) == Short.MAX_VALUE);
        }
    }

    @Test
    void stoppingLeavesTheRestOfTheRowsWithoutList() {
        PairScores scores = CompiledPairs.of(RealisticPeople.round(500, 40, Demand.TIGHT, 5)).byMentee();
        var asked = new AtomicInteger();
        Shortlists lists = Shortlists.scan(scores, 8, null, CALLER, 1, () -> asked.incrementAndGet() > 3);
        assertFalse(lists.complete());
        int left = (int) IntStream.range(0, scores.rows()).filter(row -> lists.bound(row) == Short.MAX_VALUE).count();
        assertTrue(left > 0 && left < scores.rows(), left + " rows left");
        IntStream.range(0, scores.rows()).filter(row -> lists.bound(row) == Short.MAX_VALUE)
                .forEach(row -> assertEquals(0, lists.count(row)));
    }

    @Test
    void whatOneThreadThrowsReachesTheCaller() {
        var thrown = new IllegalStateException("broken");
        var bothBegan = new CountDownLatch(2);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            RowBlocks.Work breaking = (from, to) -> {
                awaited(bothBegan);
                throw thrown;
            };
            assertSame(thrown, assertThrows(IllegalStateException.class, () -> RowBlocks.run(1_000, pool, 2, () -> false, () -> {
                bothBegan.countDown();
                return breaking;
            })));
        } finally {
            pool.shutdownNow();
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException signal) {
            throw new IllegalStateException(signal);
        }
    }
}
