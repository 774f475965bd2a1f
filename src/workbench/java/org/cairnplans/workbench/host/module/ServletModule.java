package org.cairnplans.workbench.host.module;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A {@code <servlet>}, served below {@code /plugins/servlet}.
 *
 * @param type the servlet's class, for its endpoint security annotations
 * @param servlet gives the one instance, built by the app's Spring context
 */
public record ServletModule(
        String key,
        List<String> urlPatterns,
        Map<String, String> initParams,
        Class<? extends HttpServlet> type,
        Supplier<HttpServlet> servlet) {}
