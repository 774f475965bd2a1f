package com.atlassian.scheduler;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.13. */
@FunctionalInterface
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
