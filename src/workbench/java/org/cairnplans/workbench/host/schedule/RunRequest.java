package org.cairnplans.workbench.host.schedule;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/** One run of a job; it can't be cancelled. */
record RunRequest(JobId id, JobConfig config, Date start) implements JobRunnerRequest {

    @Override
    public Date getStartTime() {
        return (Date) start.clone();
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobConfig getJobConfig() {
        return config;
    }

    @Override
    public boolean isCancellationRequested() {
        return Thread.currentThread().isInterrupted();
    }
}
