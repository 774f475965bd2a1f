package org.cairnplans.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActiveObjectsTransactionsTest extends StorageTest {

    private final List<String> seen = new ArrayList<>();

    @Test
    void runsWorkAfterTheOuterTransactionHasCommitted() {
        transactions().inTransaction(() -> {
            transactions().inTransaction(() -> {
                transactions().afterCommit(() -> seen.add("after"));
                return seen.add("inner");
            });
            return seen.add("outer");
        });

        assertEquals(List.of("inner", "outer", "after"), seen);
    }

    @Test
    void forgetsTheWorkWhenTheTransactionRollsBack() {
        assertThrows(IllegalStateException.class, () -> transactions().inTransaction(() -> {
            transactions().afterCommit(() -> seen.add("after"));
            throw new IllegalStateException("cut");
        }));

        assertEquals(List.of(), seen);
    }

    @Test
    void runsAtOnceWhenNoTransactionIsOpen() {
        transactions().afterCommit(() -> seen.add("now"));

        assertEquals(List.of("now"), seen);
    }

    @Test
    void aFailureAfterTheCommitDoesNotUndoOrHideTheResult() {
        String result = transactions().inTransaction(() -> {
            transactions().afterCommit(() -> {
                throw new IllegalStateException("later");
            });
            transactions().afterCommit(() -> seen.add("still run"));
            return "kept";
        });

        assertEquals("kept", result);
        assertEquals(List.of("still run"), seen);
    }
}
