package org.cairnplans.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.RefusedException;

/**
 * A page of Cairn's: sends strangers to the login page, asks form posts for their XSRF token, renders what {@link #get} and
 * {@link #post} answer inside the product's chrome, and turns the domain's problems into a page that says what is wrong.
 *
 * <p>Subclasses keep no data of a request in fields: one servlet serves all.
 */
public abstract class CairnServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageParts parts;
    private final transient ProblemTexts problems;

    protected CairnServlet(PageParts parts, ProblemTexts problems) {
        this.parts = parts;
        this.problems = problems;
    }

    /** The page. Changes nothing. */
    protected abstract Answer get(HttpServletRequest request) throws IOException;

    /**
     * A form was sent, with a valid token. Input that breaks rules is best caught here and shown next to its fields; what is
     * thrown becomes a page of its own.
     */
    protected Answer post(HttpServletRequest request) throws IOException {
        return problem(request, 405, "cairn.problem.method.title", List.of());
    }

    /**
     * A chance to send the reader elsewhere first, for example to confirm their password.
     *
     * @return false when the response has been written
     */
    protected boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return true;
    }

    protected final CurrentViewer viewer() {
        return parts.viewer();
    }

    protected final Texts texts(HttpServletRequest request) {
        return parts.texts(request);
    }

    protected final ProblemTexts problems() {
        return problems;
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, this::get);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, this::checkedPost);
    }

    private Answer checkedPost(HttpServletRequest request) throws IOException {
        if (!parts.hasValidToken(request)) {
            return problem(request, 403, "cairn.problem.token.title", List.of(problems.text("cairn.problem.token.text")));
        }
        return post(request);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Handler handler) throws IOException {
        if (parts.viewer().person().isEmpty()) {
            response.sendRedirect(parts.loginUri(addressOf(request)).toASCIIString());
            return;
        }
        if (!admits(request, response)) {
            return;
        }
        Answer answer = guarded(request, handler);
        if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(request.getContextPath() + redirect.path());
        } else if (answer instanceof Answer.View view) {
            parts.render(view, request, response);
        }
    }

    private Answer guarded(HttpServletRequest request, Handler handler) throws IOException {
        try {
            return handler.handle(request);
        } catch (InvalidInputException problem) {
            return problem(request, 400, "cairn.problem.invalid.title",
                    problem.violations().stream().map(problems::text).toList());
        } catch (NotKnownException problem) {
            return problem(request, 404, "cairn.problem.unknown.title", List.of(problems.text("cairn.problem.unknown.text")));
        } catch (RefusedException problem) {
            return problem(request, 403, "cairn.problem.refused.title", List.of(problems.text(problem.reason())));
        } catch (ConflictException problem) {
            return problem(request, 409, "cairn.problem.conflict.title", List.of(problems.text(problem.reason())));
        }
    }

    private Answer problem(HttpServletRequest request, int status, String titleKey, List<String> messages) {
        return Answer.View.of("templates/common/problem.vm")
                .with("problem", new ProblemPage(parts.texts(request).text(titleKey), messages))
                .status(status);
    }

    private static URI addressOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
    }

    @FunctionalInterface
    private interface Handler {
        Answer handle(HttpServletRequest request) throws IOException;
    }
}
