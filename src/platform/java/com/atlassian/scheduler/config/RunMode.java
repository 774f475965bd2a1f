package com.atlassian.scheduler.config;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.13. */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
