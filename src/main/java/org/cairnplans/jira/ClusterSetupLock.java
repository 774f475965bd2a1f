package org.cairnplans.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.function.Supplier;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.setup.SetupLock;

/** One administrator at a time in the whole cluster. Whoever comes second is told so rather than kept waiting. */
@JiraComponent
public class ClusterSetupLock implements SetupLock {

    private static final String NAME = "org.cairnplans.cairn.setup";

    private final ClusterLockService locks;

    public ClusterSetupLock(@JiraImport ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public <T> T holding(Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(NAME);
        if (!lock.tryLock()) {
            throw new ConflictException("cairn.setup.busy");
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
