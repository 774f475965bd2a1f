package org.cairnplans.repair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When Cairn's jobs ran last in the cluster, and how it went. One entry a job. */
public interface JobRuns {

    void started(String job, Instant at);

    /** @param note one line without names or private text, at most 450 characters are kept */
    void ended(String job, Instant at, boolean succeeded, String note);

    List<JobRun> all();

    /**
     * @param ended empty while it runs, or when it was cut
     * @param note empty while it runs
     */
    record JobRun(String job, Instant started, Optional<Instant> ended, boolean succeeded, String note) {}
}
