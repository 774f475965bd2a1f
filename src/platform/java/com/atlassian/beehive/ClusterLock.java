package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 5.6; isHeldByCurrentThread [K]. */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
