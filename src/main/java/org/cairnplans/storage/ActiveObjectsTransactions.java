package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cairnplans.repair.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions over Cairn's tables. One transaction per thread: whoever asks again on the same thread joins the open one. */
@JiraComponent
public class ActiveObjectsTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(ActiveObjectsTransactions.class);

    private final ActiveObjects ao;
    private final ThreadLocal<List<Runnable>> afterCommit = new ThreadLocal<>();

    public ActiveObjectsTransactions(@JiraImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (isOpen()) {
            return work.get();
        }
        List<Runnable> later = new ArrayList<>();
        afterCommit.set(later);
        T result;
        try {
            result = ao.executeInTransaction(work::get);
        } finally {
            afterCommit.remove();
        }
        later.forEach(ActiveObjectsTransactions::run);
        return result;
    }

    @Override
    public void afterCommit(Runnable work) {
        List<Runnable> later = afterCommit.get();
        if (later == null) {
            work.run();
        } else {
            later.add(work);
        }
    }

    /** Whether a transaction of Cairn's is open on this thread. */
    boolean isOpen() {
        return afterCommit.get() != null;
    }

    /** What was committed stands, whatever follows fails: the caller must not read a failure as "nothing happened". */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("Work after a commit failed; the repair job repeats what was recorded with the commit", failure);
        }
    }
}
