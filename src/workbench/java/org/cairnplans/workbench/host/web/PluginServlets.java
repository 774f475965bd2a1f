package org.cairnplans.workbench.host.web;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.PluginModules;
import org.cairnplans.workbench.host.module.ServletModule;
import org.cairnplans.workbench.host.web.EndpointSecurity.Access;
import org.cairnplans.workbench.host.web.EndpointSecurity.Verdict;
import org.cairnplans.workbench.host.web.chrome.Chrome;
import org.cairnplans.workbench.host.web.session.Destinations;

/** Servlets of the installed app, below {@code /plugins/servlet}: who may call them, and their pages in the product's chrome. */
final class PluginServlets {

    static final String PREFIX = "/plugins/servlet";

    private final PluginModules modules;
    private final CurrentUser currentUser;
    private final EndpointSecurity security;
    private final Destinations destinations;
    private final Chrome chrome;
    private final ErrorPages errors;
    private final Locales locales;
    private final Map<String, HttpServlet> started = new ConcurrentHashMap<>();

    PluginServlets(PluginModules modules, HostUsers users, Destinations destinations, PageKit kit) {
        this.modules = modules;
        this.currentUser = kit.host().currentUser();
        this.security = new EndpointSecurity(users);
        this.destinations = destinations;
        this.chrome = kit.chrome();
        this.errors = kit.errors();
        this.locales = kit.locales();
    }

    /**
     * @param path below the context
     * @return false when no servlet has this address
     */
    boolean answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String below = path.substring(PREFIX.length());
        Optional<Match> match = match(below);
        if (match.isEmpty()) {
            return false;
        }
        ServletModule module = match.get().module();
        Access access = EndpointSecurity.of(handler(module.type(), request.getMethod()), module.type(), module.type().getPackage());
        Verdict verdict = security.decide(access, currentUser.get());
        if (verdict == Verdict.SIGN_IN) {
            response.sendRedirect(destinations.loginPage(request));
        } else if (verdict == Verdict.FORBIDDEN) {
            errors.send(request, response, HttpServletResponse.SC_FORBIDDEN, null, null);
        } else {
            call(match.get(), below, request, response);
        }
        return true;
    }

    private void call(Match match, String below, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        BufferedHtml buffered = new BufferedHtml(response);
        HttpServletRequest inner = new BelowServlet(request, PREFIX + match.prefix(), below.substring(match.prefix().length()));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // As in the products: libraries within the app find their services in the app.
        Thread.currentThread().setContextClassLoader(modules.classLoader());
        try {
            servlet(match.module(), request.getServletContext()).service(inner, buffered);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        if (buffered.error() != 0) {
            errors.send(request, response, buffered.error(), null, buffered.errorMessage());
            return;
        }
        String html = buffered.html();
        if (html != null) {
            response.getWriter().write(chrome.decorate(html, request, locales.getLocale(request)));
        }
    }

    /** An exact pattern wins over a prefix, a longer prefix over a shorter one. */
    private Optional<Match> match(String below) {
        Match best = null;
        for (ServletModule module : modules.servlets()) {
            for (String pattern : module.urlPatterns()) {
                if (pattern.equals(below)) {
                    return Optional.of(new Match(module, pattern));
                }
                String prefix = pattern.endsWith("/*") ? pattern.substring(0, pattern.length() - 2) : null;
                boolean fits = prefix != null && (below.equals(prefix) || below.startsWith(prefix + "/"));
                if (fits && (best == null || prefix.length() > best.prefix().length())) {
                    best = new Match(module, prefix);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private HttpServlet servlet(ServletModule module, ServletContext context) throws ServletException {
        HttpServlet servlet = module.servlet().get();
        HttpServlet known = started.get(module.key());
        if (known != servlet) {
            synchronized (started) {
                if (started.get(module.key()) != servlet) {
                    servlet.init(new Config(module, context));
                    started.put(module.key(), servlet);
                }
            }
        }
        return servlet;
    }

    /** The method of the servlet that answers this kind of request; null when it inherits it. */
    private static Method handler(Class<?> type, String httpMethod) {
        String name = "do" + httpMethod.substring(0, 1) + httpMethod.substring(1).toLowerCase(Locale.ROOT);
        for (Class<?> at = type; at != HttpServlet.class && at != null; at = at.getSuperclass()) {
            try {
                return at.getDeclaredMethod(name, HttpServletRequest.class, HttpServletResponse.class);
            } catch (NoSuchMethodException e) {
                continue;
            }
        }
        return null;
    }

    /** @param prefix the part of the path that is the servlet's own */
    private record Match(ServletModule module, String prefix) {}

    /** The request as a servlet container would hand it to a servlet at that pattern. */
    private static final class BelowServlet extends HttpServletRequestWrapper {

        private final String servletPath;
        private final String pathInfo;

        BelowServlet(HttpServletRequest request, String servletPath, String pathInfo) {
            super(request);
            this.servletPath = servletPath;
            this.pathInfo = pathInfo.isEmpty() ? null : pathInfo;
        }

        @Override
        public String getServletPath() {
            return servletPath;
        }

        @Override
        public String getPathInfo() {
            return pathInfo;
        }
    }

    private record Config(ServletModule module, ServletContext context) implements ServletConfig {

        @Override
        public String getServletName() {
            return module.key();
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String name) {
            return module.initParams().get(name);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(module.initParams().keySet());
        }
    }
}
