package org.cairnplans.workbench.host.web.session;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Secure administrator sessions ("WebSudo"): administration asks for the password again and then stays open for ten minutes after
 * the last use, the products' default.
 */
public final class SecureAdmin implements WebSudoManager {

    static final Duration LENGTH = Duration.ofMinutes(10);

    private static final String LAST_USE = "workbench.websudo";

    private final Clock clock;
    private final Destinations destinations;

    public SecureAdmin(Clock clock, Destinations destinations) {
        this.clock = clock;
        this.destinations = destinations;
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object lastUse = session == null ? null : session.getAttribute(LAST_USE);
        if (!(lastUse instanceof Instant then)) {
            return false;
        }
        Instant now = clock.instant();
        // A clock that was set back must not prolong the session either.
        return !now.isBefore(then) && now.isBefore(then.plus(LENGTH));
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("A secure administrator session is needed");
        }
        open(request);
    }

    /** A form that was cut off by this is sent again after the password: see {@link CutForm}. */
    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect(destinations.webSudoPage(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens or prolongs the session; the caller has checked the password. */
    public void open(HttpServletRequest request) {
        request.getSession(true).setAttribute(LAST_USE, clock.instant());
    }

    /** Ends the secure session, the ordinary one stays. */
    public void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(LAST_USE);
        }
    }
}
