package org.cairnplans.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.Duties;
import org.cairnplans.repair.RepairJob;
import org.cairnplans.setup.AuditLog;
import org.cairnplans.setup.Check;
import org.cairnplans.setup.SelfCheck;

/** The self-check: what Cairn stands on, said plainly, with a button that repairs now instead of at the next run of the job. */
@JiraComponent
public class CheckServlet extends AdminServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/plugins/servlet/cairn/admin/check";

    private final transient SelfCheck check;
    private final transient RepairJob repair;
    private final transient Duties duties;
    private final transient AuditLog audit;

    public CheckServlet(PageParts parts, ProblemTexts problems, @ComponentImport WebSudoManager webSudo, SelfCheck check,
            RepairJob repair, Duties duties, AuditLog audit) {
        super(parts, problems, webSudo);
        this.check = check;
        this.repair = repair;
        this.duties = duties;
        this.audit = audit;
    }

    @Override
    protected Answer show(HttpServletRequest request) {
        Texts texts = texts(request);
        String outcome = request.getParameter("done");
        String done = outcome == null ? ""
                : texts.text("true".equals(outcome) ? "cairn.check.repaired" : "cairn.check.repair.failed");
        return Answer.View.of("templates/setup/check.vm")
                .with("check", page(check.run(), texts, done))
                .resources("cairn-setup");
    }

    @Override
    protected Answer change(HttpServletRequest request, PersonKey admin) {
        audit.record("Cairn: repair started by hand");
        boolean repaired = repair.run();
        boolean allDuties = duties.run();
        return new Answer.Redirect(PATH + "?done=" + (repaired && allDuties));
    }

    private CheckPage page(SelfCheck.Report report, Texts texts, String done) {
        long errors = report.checks().stream().filter(one -> one.status() == Check.Status.ERROR).count();
        long warnings = report.checks().stream().filter(one -> one.status() == Check.Status.WARNING).count();
        String level = errors > 0 ? "error" : warnings > 0 ? "warning" : "success";
        String summary = errors + warnings == 0
                ? texts.text("cairn.check.summary.ok")
                : texts.format("cairn.check.summary.some", errors, warnings);
        return new CheckPage(summary, level, done,
                report.checks().stream().map(one -> item(one, texts)).toList(),
                report.jobs().stream().map(job -> job(job, texts)).toList(),
                report.unfinished().stream().map(cut -> new CheckPage.Cut(cut.intent().kind(),
                        texts.moments().dayAndTime(cut.intent().opened()), cut.attempts(), cut.lastProblem())).toList(),
                loose(report.detached(), texts));
    }

    private CheckPage.Item item(Check one, Texts texts) {
        String status = one.status().name().toLowerCase(Locale.ROOT);
        String lozenge = switch (one.status()) {
            case OK -> "aui-lozenge-success";
            case WARNING -> "aui-lozenge-moved";
            case ERROR -> "aui-lozenge-removed";
        };
        return new CheckPage.Item(texts.text("cairn.check." + one.name()), status,
                texts.text("cairn.check.status." + status), lozenge,
                problems().text(one.messageKey(), one.arguments().toArray()));
    }

    private static CheckPage.Job job(SelfCheck.JobState job, Texts texts) {
        String result = job.run().ended().isEmpty() ? "running" : job.run().succeeded() ? "succeeded" : "failed";
        String lozenge = job.late() || result.equals("failed") ? "aui-lozenge-removed"
                : result.equals("running") ? "aui-lozenge-inprogress" : "aui-lozenge-success";
        String shown = texts.text("cairn.check.job." + result) + (job.late() ? ", " + texts.text("cairn.check.job.late") : "");
        return new CheckPage.Job(job.run().job(), texts.moments().dayAndTime(job.run().started()), shown,
                lozenge, job.run().note());
    }

    private static List<CheckPage.Loose> loose(List<SelfCheck.DetachedRow> rows, Texts texts) {
        return rows.stream().map(row -> new CheckPage.Loose(
                texts.text("cairn.check.rows." + row.room()),
                String.valueOf(row.row().issue()),
                texts.text("cairn.check.loss." + row.row().loss().name().toLowerCase(Locale.ROOT)),
                texts.moments().dayAndTime(row.row().at()))).toList();
    }
}
