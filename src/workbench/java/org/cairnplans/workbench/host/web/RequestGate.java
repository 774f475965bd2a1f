package org.cairnplans.workbench.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cairnplans.workbench.host.web.session.Sessions;
import org.cairnplans.workbench.host.web.session.Sessions.WrongCredentials;

/**
 * The first to see a request: finds out who sends it, binds that to the thread, sets the headers that every answer has, and turns
 * what nobody else caught into the error page.
 */
final class RequestGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient CurrentUser currentUser;
    private final transient CurrentRequest currentRequest;
    private final transient ErrorPages errors;

    RequestGate(Sessions sessions, CurrentUser currentUser, CurrentRequest currentRequest, ErrorPages errors) {
        this.sessions = sessions;
        this.currentUser = currentUser;
        this.currentRequest = currentRequest;
        this.errors = errors;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        // Stricter than the products: scripts come from files only, so that an inline script shows up as an error here.
        response.setHeader("Content-Security-Policy", "script-src 'self'; object-src 'none'; frame-ancestors 'self'");
        response.setHeader("Referrer-Policy", "same-origin");
        // Both products say so for every page and REST answer; files set a header of their own.
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        try {
            currentUser.set(sessions.userOf(request).orElse(null));
            currentRequest.set(request);
            chain.doFilter(request, response);
        } catch (WrongCredentials e) {
            refuse(request, response);
        } catch (ServletException e) {
            errors.sendFailure(request, response, e.getRootCause() == null ? e : e.getRootCause());
        } catch (RuntimeException | LinkageError e) {
            errors.sendFailure(request, response, e);
        } finally {
            currentUser.set(null);
            currentRequest.set(null);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Workbench\"");
        if (request.getServletPath().equals("/rest")) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(
                    "{\"message\":\"Client must be authenticated to access this resource.\",\"status-code\":401}");
        } else {
            errors.send(request, response, HttpServletResponse.SC_UNAUTHORIZED, null, "The credentials are not valid.");
        }
    }
}
