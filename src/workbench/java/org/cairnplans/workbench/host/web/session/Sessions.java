package org.cairnplans.workbench.host.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.web.AuthTokens;

/**
 * Who a request comes from. A session remembers the user's key; a request with HTTP Basic credentials stands alone and leaves no
 * session. Basic authentication is on in the workbench; Jira 11 and Confluence 10 have it off unless an administrator allows it.
 */
public final class Sessions {

    private static final String USER_KEY = "workbench.user";
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    private final HostUsers users;
    private final Supplier<Optional<AuthTokens>> tokens;

    /** @param tokens the product's bearer tokens, asked for at each request since the product may register them late */
    public Sessions(HostUsers users, Supplier<Optional<AuthTokens>> tokens) {
        this.users = users;
        this.tokens = tokens;
    }

    /**
     * The person behind a request; empty for nobody and for a user who was deactivated meanwhile.
     *
     * @throws WrongCredentials when Basic credentials or a bearer token were sent and are not right
     */
    public Optional<HostUser> userOf(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.of(basic(header.substring(BASIC.length()).strip()));
        }
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            String token = header.substring(BEARER.length()).strip();
            return Optional.of(tokens.get().flatMap(known -> known.userOf(token)).orElseThrow(WrongCredentials::new));
        }
        HttpSession session = request.getSession(false);
        Object key = session == null ? null : session.getAttribute(USER_KEY);
        return key == null ? Optional.empty() : users.byKey((String) key).filter(HostUser::active);
    }

    private HostUser basic(String encoded) {
        String credentials;
        try {
            credentials = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new WrongCredentials();
        }
        int colon = credentials.indexOf(':');
        if (colon < 0) {
            throw new WrongCredentials();
        }
        return users.authenticate(credentials.substring(0, colon), credentials.substring(colon + 1))
                .orElseThrow(WrongCredentials::new);
    }

    /**
     * Signs in by the login form. Whatever the session held before is dropped and it gets a new id, so that an id planted before
     * the sign-in is worth nothing.
     *
     * @return empty when name or password is wrong
     */
    public Optional<HostUser> signIn(HttpServletRequest request, String username, String password) {
        Optional<HostUser> user = username == null || password == null
                ? Optional.empty()
                : users.authenticate(username.strip(), password);
        user.ifPresent(someone -> {
            signOut(request);
            request.getSession(true).setAttribute(USER_KEY, someone.key());
        });
        return user;
    }

    /** Ends the session. */
    public void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Name and password of HTTP Basic authentication, or a bearer token, are wrong. */
    public static final class WrongCredentials extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongCredentials() {
            super("Wrong credentials", null, false, false);
        }
    }
}
