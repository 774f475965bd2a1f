package org.cairnplans.repair;

import java.time.Clock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a job and writes down when, and how it went, so that the self-check page can say so. */
public final class RecordedRun {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedRun.class);

    private final JobRuns runs;
    private final Clock clock;

    public RecordedRun(JobRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * @param work answers one line of what was done, in numbers
     * @return whether it succeeded; a failure is logged and written down, not thrown
     */
    public boolean run(String job, Supplier<String> work) {
        runs.started(job, clock.instant());
        try {
            String note = work.get();
            runs.ended(job, clock.instant(), true, note);
            return true;
        } catch (RuntimeException failure) {
            LOG.error("Job {} failed", job, failure);
            runs.ended(job, clock.instant(), false, failure.getClass().getSimpleName());
            return false;
        }
    }
}
