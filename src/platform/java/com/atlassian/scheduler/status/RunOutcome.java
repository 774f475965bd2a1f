package com.atlassian.scheduler.status;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.13 [K]. */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
