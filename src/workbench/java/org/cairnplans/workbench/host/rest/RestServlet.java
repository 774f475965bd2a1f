package org.cairnplans.workbench.host.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cairnplans.workbench.host.HostRest;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.ServiceRegistry;
import org.cairnplans.workbench.host.descriptor.RestModule;
import org.cairnplans.workbench.host.web.CurrentUser;
import org.cairnplans.workbench.host.wiring.PluginContext;
import org.osgi.framework.Bundle;

/** Everything below {@code /rest}: one JAX-RS application for each root path of the host and each {@code <rest>} module. */
public final class RestServlet extends HttpServlet implements HostRest {

    private static final long serialVersionUID = 1L;

    private final transient List<RestApplication> applications = new CopyOnWriteArrayList<>();
    private final transient RestRules rules;

    /** @param baseUrl the product's address, for the XSRF check */
    public RestServlet(ServiceRegistry services, CurrentUser currentUser, String baseUrl) {
        rules = new RestRules(() -> services.require(HostUsers.class), currentUser, baseUrl);
    }

    @Override
    public void add(String path, Object... resources) {
        applications.add(RestApplication.ofHost(path, List.of(resources), rules));
    }

    /** Adds an app's module: below its version and below {@code /latest}. */
    public void add(RestModule module, Bundle bundle, PluginContext spring) {
        List<Class<?>> classes = new ResourceScan(bundle).classes(module.packages());
        List<String> paths = new ArrayList<>();
        if (module.version() == null) {
            paths.add(module.path());
        } else {
            paths.add(module.path() + "/" + module.version());
            paths.add(module.path() + "/latest");
        }
        applications.add(RestApplication.ofApp(paths, classes, spring, rules));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<RestApplication.Match> match = applications.stream()
                .flatMap(application -> application.match(path).stream())
                .max(Comparator.comparingInt(found -> found.path().length()));
        if (match.isPresent()) {
            match.get().serve(request, response, getServletContext());
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().print("{\"message\":\"HTTP 404 Not Found\",\"status-code\":404}");
        }
    }

    @Override
    public void destroy() {
        applications.forEach(RestApplication::close);
    }
}
