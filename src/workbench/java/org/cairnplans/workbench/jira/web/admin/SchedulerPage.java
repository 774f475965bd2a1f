package org.cairnplans.workbench.jira.web.admin;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.schedule.JobControl;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** The scheduled jobs: when they run next, how the last run ended, and "run now". */
public final class SchedulerPage extends AdminPage {

    public static final String PATH = "/secure/admin/SchedulerAdmin.jspa";

    private final JobControl jobs;
    private final AdminAudit audit;

    public SchedulerPage(Predicate<HostUser> administrators, JobControl jobs, AdminAudit audit) {
        super(administrators, "jira/admin/scheduler.vm");
        this.jobs = jobs;
        this.audit = audit;
    }

    /** A job in the list. @param lastOutcome empty when it has not run since the start */
    public record Line(String id, String runner, String schedule, Date next, Instant last, String lastOutcome) {}

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        List<Line> lines = jobs.jobs().stream().map(job -> new Line(job.details().getJobId().toString(),
                job.details().getJobRunnerKey().toString(), job.details().getSchedule().toString(),
                job.details().getNextRunTime(), job.lastRun(), job.lastOutcome() == null ? "" : job.lastOutcome())).toList();
        model.put("title", "Scheduler details");
        model.put("jobs", lines);
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        String id = input.required("jobId", "a job");
        try {
            JobRunnerResponse response = jobs.runNow(JobId.of(id));
            audit.store(call, "system", "Job run by hand", id + (response == null ? "" : ": " + response.getRunOutcome()));
        } catch (IllegalArgumentException e) {
            throw new FormException("form", e.getMessage());
        }
        return PATH;
    }
}
