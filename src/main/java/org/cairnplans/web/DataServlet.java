package org.cairnplans.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.NotKnownException;

/** The page for export and restore. The work itself is done by REST, since files may be large. */
@JiraComponent
public class DataServlet extends AdminServlet {

    private static final long serialVersionUID = 1L;

    public DataServlet(PageParts parts, ProblemTexts problems, @ComponentImport WebSudoManager webSudo) {
        super(parts, problems, webSudo);
    }

    @Override
    protected Answer show(HttpServletRequest request) {
        return Answer.View.of("templates/setup/data.vm").resources("cairn-setup", "cairn-data");
    }

    @Override
    protected Answer change(HttpServletRequest request, PersonKey admin) {
        throw new NotKnownException("form");
    }
}
