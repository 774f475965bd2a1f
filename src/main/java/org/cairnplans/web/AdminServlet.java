package org.cairnplans.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.RefusedException;

/** A page for Jira administrators, in a secure administrator session. */
public abstract class AdminServlet extends CairnServlet {

    private static final long serialVersionUID = 1L;

    private final transient WebSudoManager webSudo;

    protected AdminServlet(PageParts parts, ProblemTexts problems, WebSudoManager webSudo) {
        super(parts, problems);
        this.webSudo = webSudo;
    }

    /** The page, for an administrator. Changes nothing. */
    protected abstract Answer show(HttpServletRequest request) throws IOException;

    /** A form was sent by an administrator. */
    protected abstract Answer change(HttpServletRequest request, PersonKey admin) throws IOException;

    /** Others than administrators are told so by {@link #get}; they need not confirm a password for that. */
    @Override
    protected final boolean admits(HttpServletRequest request, HttpServletResponse response) {
        if (!viewer().viewer().jiraAdministrator()) {
            return true;
        }
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException confirmationNeeded) {
            webSudo.enforceWebSudoProtection(request, response);
            return false;
        }
    }

    @Override
    protected final Answer get(HttpServletRequest request) throws IOException {
        requireAdministrator();
        return show(request);
    }

    @Override
    protected final Answer post(HttpServletRequest request) throws IOException {
        requireAdministrator();
        return change(request, viewer().viewer().person());
    }

    private void requireAdministrator() {
        if (!viewer().viewer().jiraAdministrator()) {
            throw new RefusedException("cairn.admin.refused");
        }
    }
}
