package org.cairnplans.web.growth;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.servlet.http.HttpServletRequest;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;
import org.cairnplans.web.Answer;
import org.cairnplans.web.CairnServlet;
import org.cairnplans.web.PageParts;
import org.cairnplans.web.ProblemTexts;

/**
 * The form that adds or edits evidence. As a page of its own ({@code ?goal=}, {@code ?issue=} or {@code ?item=}), and with {@code
 * fragment=true} as the inside of the dialog that scripts open over the issue.
 */
@LicensedOnly
@JiraComponent
public class EvidenceFormServlet extends CairnServlet {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceFormViews views;

    public EvidenceFormServlet(PageParts parts, ProblemTexts problems, EvidenceFormViews views) {
        super(parts, problems);
        this.views = views;
    }

    @Override
    protected Answer get(HttpServletRequest request) {
        ViewerAccess access = viewer().access();
        String item = request.getParameter("item");
        EvidenceForm form = item == null
                ? views.adding(access, id(request, "goal"), id(request, "issue"), texts(request), request.getContextPath())
                : views.editing(access, id(request, "item"), texts(request), request.getContextPath());
        boolean fragment = "true".equals(request.getParameter("fragment"));
        return Answer.View.of(fragment ? "templates/evidence/dialog.vm" : "templates/evidence/page.vm")
                .with("form", form)
                .resources("cairn-growth");
    }

    /** 0 when absent. */
    private static long id(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null || value.isEmpty()) {
            return 0;
        }
        if (!value.matches("[0-9]{1,18}")) {
            throw new InvalidInputException(Violation.of(name, "cairn.problem.id"));
        }
        return Long.parseLong(value);
    }
}
