package com.atlassian.scheduler;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.13. */
public class SchedulerServiceException extends Exception {
    public SchedulerServiceException(String message) {
        super(message);
    }

    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
