package org.cairnplans.workbench.host.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs when the workbench's clock says so; when time is moved on, all that became due runs once. One thread and one node:
 * a job never runs twice at the same time, which is what once per cluster means here.
 */
public final class ClockScheduler implements SchedulerService, JobControl, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClockScheduler.class);
    private static final long TICK_MILLIS = 500;

    private final Clock clock;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, ScheduledJob> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService ticker;

    /** @param name for the thread */
    public ClockScheduler(Clock clock, String name) {
        this.clock = clock;
        ticker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "jobs-" + name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Jobs registered before wait for this. */
    public void start() {
        ticker.scheduleWithFixedDelay(this::runDueJobs, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void runDueJobs() {
        Instant now = clock.instant();
        for (ScheduledJob job : jobs.values()) {
            if (job.isDue(now) && runners.containsKey(job.config().getJobRunnerKey())) {
                try {
                    run(job);
                } catch (RuntimeException e) {
                    // The ticker must live on; run() has recorded the job's own failures already.
                    LOG.error("The scheduler could not run {}", job.id(), e);
                }
            }
        }
    }

    private JobRunnerResponse run(ScheduledJob job) {
        JobRunner runner = runners.get(job.config().getJobRunnerKey());
        if (runner == null) {
            throw new IllegalArgumentException("Nobody runs jobs of " + job.config().getJobRunnerKey());
        }
        synchronized (job) {
            Instant started = clock.instant();
            job.started(nextRun(job.config().getSchedule(), started));
            JobRunnerResponse response = call(runner, new RunRequest(job.id(), job.config(), Date.from(started)));
            job.ended(started, response);
            if (job.nextRun() == null) {
                jobs.remove(job.id(), job);
            }
            return response;
        }
    }

    private static JobRunnerResponse call(JobRunner runner, RunRequest request) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(runner.getClass().getClassLoader());
        try {
            JobRunnerResponse response = runner.runJob(request);
            return response == null ? JobRunnerResponse.success() : response;
        } catch (RuntimeException e) {
            LOG.error("Job {} failed", request.getJobId(), e);
            return JobRunnerResponse.failed(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        Instant first = firstRun(jobConfig.getSchedule());
        if (first == null) {
            throw new SchedulerServiceException("The schedule of " + jobId + " never runs");
        }
        jobs.put(jobId, new ScheduledJob(jobId, jobConfig, first, runners::containsKey));
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, jobConfig);
        return id;
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        jobs.remove(jobId);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return jobs.get(jobId);
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        Instant next = firstRun(schedule);
        return next == null ? null : Date.from(next);
    }

    private Instant firstRun(Schedule schedule) throws SchedulerServiceException {
        Instant now = clock.instant();
        try {
            if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
                return nextRun(schedule, now);
            }
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException(e.getMessage(), e);
        }
        Date first = schedule.getIntervalScheduleInfo().getFirstRunTime();
        return first == null ? now : first.toInstant();
    }

    private static Instant nextRun(Schedule schedule, Instant after) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            var cron = schedule.getCronScheduleInfo();
            ZoneId zone = cron.getTimeZone() == null ? ZoneId.systemDefault() : cron.getTimeZone().toZoneId();
            return new CronSchedule(cron.getCronExpression(), zone).next(after);
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        return interval.getIntervalInMillis() == 0 ? null : after.plusMillis(interval.getIntervalInMillis());
    }

    @Override
    public List<Job> jobs() {
        return jobs.values().stream().map(ScheduledJob::asJob).sorted(Comparator.comparing(job -> job.details().getJobId())).toList();
    }

    @Override
    public JobRunnerResponse runNow(JobId id) {
        ScheduledJob job = jobs.get(id);
        if (job == null) {
            throw new IllegalArgumentException("There is no job " + id);
        }
        return run(job);
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }
}
