package org.cairnplans.workbench.host.lock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Cluster locks of a cluster with one node. */
public final class LocalClusterLocks implements ClusterLockService {

    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new LocalLock());
    }

    private static final class LocalLock extends ReentrantLock implements ClusterLock {

        private static final long serialVersionUID = 1L;

        /** A lock that spans nodes has no conditions. */
        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("newCondition() is not supported by cluster locks");
        }
    }
}
