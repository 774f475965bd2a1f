package com.atlassian.scheduler.config;

import java.util.Objects;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.13. */
public final class JobRunnerKey implements Comparable<JobRunnerKey> {
    private final String id;

    private JobRunnerKey(String id) {
        this.id = Objects.requireNonNull(id);
    }

    public static JobRunnerKey of(String id) {
        return new JobRunnerKey(id);
    }

    @Override
    public int compareTo(JobRunnerKey other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
