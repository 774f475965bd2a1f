package org.cairnplans.workbench.host.web.session;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** One random token per session that every changing form has to send back as {@code atl_token}. */
public final class XsrfTokens implements XsrfTokenAccessor, XsrfTokenValidator {

    public static final String PARAMETER = "atl_token";

    private static final String ATTRIBUTE = "workbench.xsrf";
    private static final int BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        HttpSession session = request.getSession(create);
        return session == null ? null : tokenOf(session, create);
    }

    private String tokenOf(HttpSession session, boolean create) {
        synchronized (session) {
            String token = (String) session.getAttribute(ATTRIBUTE);
            if (token == null && create) {
                byte[] bytes = new byte[BYTES];
                random.nextBytes(bytes);
                token = HexFormat.of().formatHex(bytes);
                session.setAttribute(ATTRIBUTE, token);
            }
            return token;
        }
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        String sent = request.getParameter(PARAMETER);
        String known = getXsrfToken(request, null, false);
        return sent != null && known != null
                && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getXsrfParameterName() {
        return PARAMETER;
    }

    /**
     * Whether a request may change something: a POST with the token, or with the header that a foreign page cannot set without
     * the browser asking first (the products accept it for scripts).
     */
    public boolean mayChange(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && (validateFormEncodedToken(request) || "no-check".equals(request.getHeader("X-Atlassian-Token")));
    }
}
