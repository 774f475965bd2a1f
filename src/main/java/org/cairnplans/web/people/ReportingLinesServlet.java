package org.cairnplans.web.people;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cairnplans.access.Viewer;
import org.cairnplans.people.AbsentPeople;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.ReportingImport;
import org.cairnplans.people.ReportingLineImports;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.web.AdminServlet;
import org.cairnplans.web.Answer;
import org.cairnplans.web.PageParts;
import org.cairnplans.web.ProblemTexts;

/**
 * Import of reporting lines: a dry run that shows what the file would do, then the import itself, which checks everything again.
 * The file travels as the text of a form field, since neither product offers apps an upload of files in servlets of their own.
 */
@LicensedOnly
@JiraComponent
public class ReportingLinesServlet extends AdminServlet {

    private static final long serialVersionUID = 1L;

    private final transient ReportingLineImports imports;
    private final transient PeopleDirectory people;

    public ReportingLinesServlet(
            PageParts parts,
            ProblemTexts problems,
            @ComponentImport WebSudoManager webSudo,
            ReportingLineImports imports,
            PeopleDirectory people) {
        super(parts, problems, webSudo);
        this.imports = imports;
        this.people = people;
    }

    @Override
    protected Answer show(HttpServletRequest request) {
        return view(new ReportingLinesPage("", false, List.of(), "", false, false), 200);
    }

    @Override
    protected Answer change(HttpServletRequest request, PersonKey admin) {
        String csv = Optional.ofNullable(request.getParameter("csv")).orElse("");
        AbsentPeople absent = "keep".equals(request.getParameter("absent")) ? AbsentPeople.KEEP : AbsentPeople.END;
        boolean apply = "apply".equals(request.getParameter("action"));
        try {
            return shown(request, csv, absent, apply);
        } catch (InvalidInputException wrong) {
            String text = wrong.violations().stream().map(problems()::text).collect(Collectors.joining(" "));
            return view(new ReportingLinesPage(csv, absent == AbsentPeople.KEEP, List.of(), text, false, false), 400);
        } catch (ConflictException conflict) {
            String text = problems().text(conflict.reason());
            return view(new ReportingLinesPage(csv, absent == AbsentPeople.KEEP, List.of(), text, false, false), 409);
        }
    }

    private Answer shown(HttpServletRequest request, String csv, AbsentPeople absent, boolean apply) {
        byte[] file = csv.getBytes(StandardCharsets.UTF_8);
        Viewer viewer = viewer().viewer();
        // Checked first either way: what is wrong with its lines belongs into the table, also when it went wrong since the dry
        // run.
        ReportingImport change = imports.check(viewer, file, absent);
        boolean done = apply && change.possible();
        if (done) {
            change = imports.apply(viewer, file, absent);
        }
        boolean appliable = !done && change.possible() && (!change.begins().isEmpty() || !change.ends().isEmpty());
        ReportingLinesPage.Result result = new ReportingImportWords(texts(request), problems(), people).result(change);
        return view(new ReportingLinesPage(done ? "" : csv, absent == AbsentPeople.KEEP, List.of(result), "", done, appliable),
                change.possible() ? 200 : 400);
    }

    private static Answer view(ReportingLinesPage page, int status) {
        return Answer.View.of("templates/people/reporting-lines.vm").with("page", page).resources("cairn-people").status(status);
    }
}
