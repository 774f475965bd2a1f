package org.cairnplans.workbench.host.schedule;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Instant;
import java.util.Date;
import java.util.function.Predicate;

/** A job, when it runs next and how it went last. */
final class ScheduledJob implements JobDetails {

    private final JobId id;
    private final JobConfig config;
    private final Predicate<JobRunnerKey> runnable;
    private volatile Instant next;
    private volatile Instant lastRun;
    private volatile String lastOutcome;

    ScheduledJob(JobId id, JobConfig config, Instant next, Predicate<JobRunnerKey> runnable) {
        this.id = id;
        this.config = config;
        this.next = next;
        this.runnable = runnable;
    }

    JobId id() {
        return id;
    }

    JobConfig config() {
        return config;
    }

    /** Null when it never runs again. */
    Instant nextRun() {
        return next;
    }

    boolean isDue(Instant now) {
        return next != null && !next.isAfter(now);
    }

    void started(Instant nextAfterThis) {
        next = nextAfterThis;
    }

    void ended(Instant started, JobRunnerResponse response) {
        lastRun = started;
        lastOutcome = response.getMessage() == null
                ? response.getRunOutcome().name()
                : response.getRunOutcome() + ": " + response.getMessage();
    }

    JobControl.Job asJob() {
        return new JobControl.Job(this, lastRun, lastOutcome);
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return config.getJobRunnerKey();
    }

    @Override
    public RunMode getRunMode() {
        return config.getRunMode();
    }

    @Override
    public Schedule getSchedule() {
        return config.getSchedule();
    }

    @Override
    public Date getNextRunTime() {
        return next == null ? null : Date.from(next);
    }

    @Override
    public boolean isRunnable() {
        return runnable.test(config.getJobRunnerKey());
    }
}
