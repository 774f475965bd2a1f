package org.cairnplans.workbench.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.HostUser;

/** One request to a page of the host. */
final class DefaultPageCall implements PageCall {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final PageKit kit;

    DefaultPageCall(HttpServletRequest request, HttpServletResponse response, PageKit kit) {
        this.request = request;
        this.response = response;
        this.kit = kit;
    }

    @Override
    public HttpServletRequest request() {
        return request;
    }

    @Override
    public HttpServletResponse response() {
        return response;
    }

    @Override
    public Optional<HostUser> user() {
        return kit.host().currentUser().get();
    }

    @Override
    public Locale locale() {
        return kit.locales().getLocale(request);
    }

    @Override
    public String path() {
        return kit.path(request);
    }

    @Override
    public String parameter(String name) {
        return request.getParameter(name);
    }

    @Override
    public void render(String template, Map<String, Object> model) throws IOException {
        Map<String, Object> context = new HashMap<>(kit.commonModel(this));
        context.putAll(model);
        StringWriter page = new StringWriter();
        kit.templates().render(template, context, page);
        if (response.getContentType() == null) {
            response.setContentType("text/html;charset=UTF-8");
        }
        response.getWriter().write(kit.chrome().decorate(page.toString(), request, locale()));
    }

    @Override
    public void redirect(String pathInContext) throws IOException {
        response.sendRedirect(request.getContextPath() + pathInContext);
    }

    @Override
    public void error(int status, String message) throws IOException {
        kit.errors().send(request, response, status, null, message);
    }

    @Override
    public String xsrfToken() {
        return kit.xsrf().getXsrfToken(request, response, true);
    }

    @Override
    public void requireXsrf() {
        if (!kit.xsrf().mayChange(request)) {
            throw new PageRefused(HttpServletResponse.SC_FORBIDDEN, "XSRF security token missing",
                    "The action could not be completed because of a missing form token. You may have been signed out meanwhile, or"
                            + " another site tried to act in your name. Go back, reload the page and try again.");
        }
    }

    @Override
    public void requireWebSudo() {
        if (!kit.secureAdmin().canExecuteRequest(request)) {
            throw new WebSudoNeeded();
        }
        kit.secureAdmin().open(request);
    }
}
