package com.atlassian.beehive;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 5.6. */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
