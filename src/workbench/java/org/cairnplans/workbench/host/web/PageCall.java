package org.cairnplans.workbench.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.HostUser;

/** One request to a page of the host. */
public interface PageCall {

    HttpServletRequest request();

    HttpServletResponse response();

    Optional<HostUser> user();

    /** The signed-in user's language, else the browser's. */
    Locale locale();

    /** Path below the context, starting with a slash. */
    String path();

    /** Null when absent. */
    String parameter(String name);

    /**
     * Answers with a page in the product's chrome.
     *
     * @param template path below {@code src/workbench/resources/templates}, e.g. {@code jira/issue.vm}
     */
    void render(String template, Map<String, Object> model) throws IOException;

    /** @param pathInContext path below the context, starting with a slash */
    void redirect(String pathInContext) throws IOException;

    /** Answers with the product's error page. */
    void error(int status, String message) throws IOException;

    /** The token a form of this session must send as {@code atl_token}. */
    String xsrfToken();

    /** Ends the request with the 403 page unless it is a POST with the session's token. */
    void requireXsrf();

    /** Ends the request with the password page unless a secure administrator session is open. */
    void requireWebSudo();
}
