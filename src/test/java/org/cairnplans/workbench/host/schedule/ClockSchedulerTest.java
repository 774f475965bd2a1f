package org.cairnplans.workbench.host.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cairnplans.workbench.host.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs run by the workbench's clock, not by the system's. */
class ClockSchedulerTest {

    /** A Saturday. */
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private static final JobId JOB = JobId.of("job");

    private final MovableClock clock = new MovableClock(Clock.fixed(NOON, ZoneOffset.UTC), Duration.ZERO, moved -> {});
    private final ClockScheduler scheduler = new ClockScheduler(clock, "test");

    @AfterEach
    void close() {
        scheduler.close();
    }

    private static JobConfig config(Schedule schedule) {
        return JobConfig.forJobRunnerKey(RUNNER).withSchedule(schedule);
    }

    private static Schedule daily(int hour) {
        return Schedule.forInterval(TimeUnit.DAYS.toMillis(1), Date.from(NOON.plus(Duration.ofHours(hour))));
    }

    @Test
    void runsWhatBecameDueWhenTimeIsMovedOn() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        scheduler.registerJobRunner(RUNNER, request -> {
            ran.countDown();
            return JobRunnerResponse.success("done");
        });
        scheduler.scheduleJob(JOB, config(daily(1)));
        scheduler.start();
        clock.move(Duration.ofHours(2));
        assertTrue(ran.await(10, TimeUnit.SECONDS));
    }

    @Test
    void runsNowWhenAskedAndRemembersHowItWent() throws Exception {
        scheduler.registerJobRunner(RUNNER, request -> JobRunnerResponse.success("3 rows"));
        scheduler.scheduleJob(JOB, config(daily(1)));
        scheduler.runNow(JOB);
        JobControl.Job job = scheduler.jobs().get(0);
        assertEquals("SUCCESS: 3 rows", job.lastOutcome());
        assertEquals(NOON, job.lastRun());
        assertEquals(Date.from(NOON.plus(Duration.ofDays(1))), job.details().getNextRunTime());
    }

    @Test
    void recordsAJobThatFailsAndKeepsIt() throws Exception {
        scheduler.registerJobRunner(RUNNER, request -> {
            throw new IllegalStateException("no luck");
        });
        scheduler.scheduleJob(JOB, config(daily(1)));
        assertEquals("java.lang.IllegalStateException: no luck", scheduler.runNow(JOB).getMessage());
        assertTrue(scheduler.getJobDetails(JOB).isRunnable());
    }

    @Test
    void forgetsAJobThatRunsOnce() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        scheduler.registerJobRunner(RUNNER, request -> {
            runs.incrementAndGet();
            return null;
        });
        scheduler.scheduleJob(JOB, config(Schedule.runOnce(null)));
        scheduler.runNow(JOB);
        assertEquals(1, runs.get());
        assertNull(scheduler.getJobDetails(JOB));
    }

    @Test
    void readsCronAsTheProductsDo() throws Exception {
        assertEquals(Instant.parse("2026-11-22T02:30:00Z"), next("0 30 2 * * ?"));
        assertEquals(Instant.parse("2026-11-22T06:00:00Z"), next("0 0 6 ? * 1"), "day 1 is Sunday");
        assertEquals(Instant.parse("2026-11-27T06:00:00Z"), next("0 0 6 ? * FRI"));
        assertEquals(Instant.parse("2026-11-23T06:00:00Z"), next("0 0 6 ? * 2-6 *"), "Monday to Friday");
        assertThrows(SchedulerServiceException.class, () -> next("every day"));
    }

    private Instant next(String cron) throws SchedulerServiceException {
        return scheduler.calculateNextRunTime(Schedule.forCronExpression(cron, TimeZone.getTimeZone("UTC"))).toInstant();
    }
}
