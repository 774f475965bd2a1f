package org.cairnplans.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cairnplans.repair.JobRuns;
import org.cairnplans.setup.SelfCheck;
import org.cairnplans.web.ProblemTexts;

/** What the self-check found. */
public record SelfCheckDto(List<CheckDto> checks, List<JobDto> jobs, List<CutDto> cuts, List<DetachedDto> detached) {

    /** @param status ok, warning or error */
    public record CheckDto(String name, String status, String message) {}

    /**
     * The last run of a job.
     *
     * @param started ISO instant
     * @param ended ISO instant; absent while it runs, or when it was cut
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record JobDto(String job, String started, String ended, boolean succeeded, boolean late, String note) {}

    /** A write that was cut and is not settled yet. */
    public record CutDto(String kind, String opened, int attempts, String lastProblem) {}

    /** A row of Cairn's that has lost its issue. */
    public record DetachedDto(String room, long issue, String loss, String since) {}

    static SelfCheckDto of(SelfCheck.Report report, ProblemTexts texts) {
        return new SelfCheckDto(
                report.checks().stream().map(check -> new CheckDto(check.name(), SetupDto.lower(check.status()),
                        texts.text(check.messageKey(), check.arguments().toArray()))).toList(),
                report.jobs().stream().map(job -> of(job.run(), job.late())).toList(),
                report.unfinished().stream()
                        .map(cut -> new CutDto(cut.intent().kind(), cut.intent().opened().toString(), cut.attempts(),
                                cut.lastProblem())).toList(),
                report.detached().stream()
                        .map(row -> new DetachedDto(row.room(), row.row().issue(),
                                SetupDto.lower(row.row().loss()), row.row().at().toString())).toList());
    }

    private static JobDto of(JobRuns.JobRun run, boolean late) {
        return new JobDto(run.job(), run.started().toString(), run.ended().map(Object::toString).orElse(null),
                run.succeeded(), late, run.note());
    }
}
