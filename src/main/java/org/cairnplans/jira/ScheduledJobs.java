package org.cairnplans.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.function.BooleanSupplier;
import org.cairnplans.repair.Duties;
import org.cairnplans.repair.RepairJob;

/**
 * Cairn's two jobs in the product's scheduler, each once in the cluster: the repair every five minutes, the duties of the day at
 * half past two at night.
 */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class ScheduledJobs implements LifecycleAware {

    private static final Duration REPAIR_EVERY = Duration.ofMinutes(5);
    /** Quartz order: second, minute, hour, day, month, weekday. */
    private static final String NIGHTLY = "0 30 2 * * ?";

    private final SchedulerService scheduler;
    private final RepairJob repair;
    private final Duties duties;
    private final Clock clock;

    public ScheduledJobs(@JiraImport SchedulerService scheduler, RepairJob repair, Duties duties, Clock clock) {
        this.scheduler = scheduler;
        this.repair = repair;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        Date first = Date.from(clock.instant().plus(REPAIR_EVERY));
        schedule("repair", Schedule.forInterval(REPAIR_EVERY.toMillis(), first), repair::run);
        schedule("duties", Schedule.forCronExpression(NIGHTLY), duties::run);
    }

    @Override
    public void onStop() {
        // The schedule itself stays in the database: another node, or the next version, goes on with it.
        scheduler.unregisterJobRunner(runner("repair"));
        scheduler.unregisterJobRunner(runner("duties"));
    }

    private void schedule(String name, Schedule schedule, BooleanSupplier work) {
        // Failures are logged and written down where the job runs; the scheduler only needs to know that there was one.
        JobRunner job = request -> work.getAsBoolean()
                ? JobRunnerResponse.success()
                : JobRunnerResponse.failed("See Cairn's self-check page");
        scheduler.registerJobRunner(runner(name), job);
        try {
            scheduler.scheduleJob(JobId.of("org.cairnplans.cairn." + name),
                    JobConfig.forJobRunnerKey(runner(name)).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER).withSchedule(schedule));
        } catch (SchedulerServiceException failure) {
            throw new IllegalStateException("Job " + name + " could not be scheduled", failure);
        }
    }

    private static JobRunnerKey runner(String name) {
        return JobRunnerKey.of("org.cairnplans.cairn:" + name);
    }
}
