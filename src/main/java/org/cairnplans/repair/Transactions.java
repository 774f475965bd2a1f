package org.cairnplans.repair;

import java.util.function.Supplier;

/** All of it or nothing, in Cairn's own tables. Jira is not part of it: a write that needs both is an {@code Intent}. */
public interface Transactions {

    /** Joins the transaction that is already open on this thread, if any. */
    <T> T inTransaction(Supplier<T> work);

    /**
     * Runs {@code work} after the transaction open on this thread has committed, at once when none is open; never when it rolls
     * back.
     */
    void afterCommit(Runnable work);
}
