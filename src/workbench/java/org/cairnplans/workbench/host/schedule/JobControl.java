package org.cairnplans.workbench.host.schedule;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Instant;
import java.util.List;

/** What an administrator or a test may do with scheduled jobs; a service of the host. */
public interface JobControl {

    /** All scheduled jobs by id. */
    List<Job> jobs();

    /**
     * Runs a job now, on the caller's thread.
     *
     * @throws IllegalArgumentException when there is no such job, or nobody to run it
     */
    JobRunnerResponse runNow(JobId id);

    /**
     * A scheduled job.
     *
     * @param lastRun null when it has not run since the start
     * @param lastOutcome {@code SUCCESS}, {@code FAILED: message}, ...; null when it has not run since the start
     */
    record Job(JobDetails details, Instant lastRun, String lastOutcome) {}
}
