package org.cairnplans.workbench.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.cairnplans.workbench.host.velocity.RefusedMethodException;
import org.cairnplans.workbench.host.velocity.TemplateEngine;
import org.cairnplans.workbench.host.web.chrome.Chrome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Error pages in the product's chrome. They name what is wrong for the reader; a failure of the program shows only a reference,
 * by which its details are found in the log.
 */
final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad request",
            401, "Log in required",
            403, "You do not have access",
            404, "Page not found",
            405, "Not possible this way",
            413, "Too much at once",
            500, "Something went wrong");
    private static final Map<Integer, String> MESSAGES = Map.of(
            400, "The request cannot be understood.",
            401, "You need to log in to see this page.",
            403, "You do not have permission to see this page. Ask an administrator if you think you should.",
            404, "There is nothing at this address, or you are not allowed to see it.",
            405, "This address does not answer this kind of request.",
            413, "What you sent is larger than allowed.",
            500, "The page could not be shown.");
    private static final String ANY = "The request could not be answered.";

    private final TemplateEngine templates;
    private final Chrome chrome;
    private final Locales locales;
    private final SecureRandom random = new SecureRandom();

    ErrorPages(TemplateEngine templates, Chrome chrome, Locales locales) {
        this.templates = templates;
        this.chrome = chrome;
        this.locales = locales;
    }

    /**
     * @param title null for the usual one
     * @param message plain text, null for the usual one
     */
    void send(HttpServletRequest request, HttpServletResponse response, int status, String title, String message)
            throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("message", message == null || message.isBlank() ? MESSAGES.getOrDefault(status, ANY) : message);
        write(request, response, status, title, model);
    }

    /** Answers a failure: writes it to the log under a reference and shows the reference. */
    void sendFailure(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes);
        LOG.error("{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, failure);
        if (response.isCommitted()) {
            return;
        }
        Map<String, Object> model = new HashMap<>();
        // The one message of the program that is meant for whoever writes the template; the products show it, too.
        boolean refused = failure instanceof RefusedMethodException;
        model.put("message", refused ? failure.getMessage() : MESSAGES.get(500));
        model.put("reference", reference);
        try {
            write(request, response, 500, null, model);
        } catch (RuntimeException e) {
            LOG.error("The error page of reference {} failed", reference, e);
            response.reset();
            response.setStatus(500);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(MESSAGES.get(500) + " Reference: " + reference);
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, String title,
            Map<String, Object> model) throws IOException {
        Locale locale = locales.getLocale(request);
        model.put("status", status);
        model.put("title", title == null ? TITLES.getOrDefault(status, "Error " + status) : title);
        model.put("contextPath", request.getContextPath());
        StringWriter page = new StringWriter();
        templates.render("chrome/error.vm", model, page);
        String html = chrome.decorate(page.toString(), request, locale);
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }
}
