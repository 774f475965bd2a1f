package org.cairnplans.workbench.host.descriptor;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A {@code <servlet>} module. */
record ServletDeclaration(String key, Class<? extends HttpServlet> type, List<String> urlPatterns, Map<String, String> initParams) {

    private static final Set<String> CHILDREN = Set.of("url-pattern", "init-param", "description", "label");

    static ServletDeclaration read(ModuleElement element) {
        element.allowOnly(CHILDREN);
        List<String> patterns = element.texts("url-pattern");
        if (patterns.isEmpty() || patterns.stream().anyMatch(pattern -> !pattern.startsWith("/"))) {
            throw new BrokenModuleException("needs a <url-pattern> that starts with a slash");
        }
        Map<String, String> params = element.children("init-param").stream()
                .collect(Collectors.toMap(
                        param -> String.join("", param.texts("param-name")), param -> String.join("", param.texts("param-value"))));
        return new ServletDeclaration(element.required("key"), element.type("class", HttpServlet.class), patterns, params);
    }
}
