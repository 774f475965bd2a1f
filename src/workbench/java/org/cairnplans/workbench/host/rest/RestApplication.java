package org.cairnplans.workbench.host.rest;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cairnplans.workbench.host.web.EndpointSecurity;
import org.cairnplans.workbench.host.wiring.PluginContext;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** One JAX-RS application; Jersey starts at its first request. */
final class RestApplication implements AutoCloseable {

    private final List<String> paths;
    private final Supplier<ResourceConfig> config;
    private final ClassLoader loader;
    private volatile ServletContainer jersey;

    private RestApplication(List<String> paths, ClassLoader loader, Supplier<ResourceConfig> config) {
        this.paths = paths;
        this.loader = loader;
        this.config = config;
    }

    static RestApplication ofHost(String path, List<Object> resources, RestRules rules) {
        Map<Class<?>, Object> byClass = resources.stream().collect(Collectors.toMap(Object::getClass, resource -> resource));
        ClassLoader loader = RestApplication.class.getClassLoader();
        return new RestApplication(List.of(path), loader, () -> config(List.copyOf(byClass.keySet()), byClass::get, loader, rules));
    }

    static RestApplication ofApp(List<String> paths, List<Class<?>> classes, PluginContext spring, RestRules rules) {
        // Built now: a resource that can't be wired is a broken module, not a late surprise.
        Map<Class<?>, Object> instances = classes.stream().collect(Collectors.toMap(type -> type, spring::create));
        return new RestApplication(paths, spring.classLoader(), () -> config(classes, instances::get, spring.classLoader(), rules));
    }

    private static ResourceConfig config(
            List<Class<?>> classes, Function<Class<?>, Object> instances, ClassLoader loader, RestRules rules) {
        ResourceConfig config = new ResourceConfig();
        config.setClassLoader(loader);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register(new EndpointSecurityFilter(new EndpointSecurity(rules.users().get()), rules.currentUser()));
        config.register(new XsrfFilter(rules.baseUrl()));
        config.register(new ErrorMappers.OfJson());
        config.register(new ErrorMappers.OfStatus());
        config.register(new ErrorMappers.OfDefects());
        config.registerClasses(Set.copyOf(classes));
        config.register(new BuiltInstances(classes, instances));
        return config;
    }

    /** The longest of this application's root paths that holds the path. */
    Optional<Match> match(String path) {
        return paths.stream()
                .filter(root -> path.equals(root) || path.startsWith(root + "/"))
                .findFirst()
                .map(root -> new Match(this, root));
    }

    private synchronized ServletContainer start(ServletContext context) throws ServletException {
        if (jersey == null) {
            ServletContainer container = new ServletContainer(config.get());
            container.init(new Config("rest" + paths.get(0), context));
            jersey = container;
        }
        return jersey;
    }

    @Override
    public void close() {
        if (jersey != null) {
            jersey.destroy();
        }
    }

    /** An application and the root path by which it was found. */
    record Match(RestApplication application, String path) {

        void serve(HttpServletRequest request, HttpServletResponse response, ServletContext context)
                throws ServletException, IOException {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(application.loader);
            try {
                ServletContainer jersey = application.jersey == null ? application.start(context) : application.jersey;
                jersey.service(new BelowRoot(request, path), response);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    /** The request as if the application were a servlet of its own at its root path. */
    private static final class BelowRoot extends HttpServletRequestWrapper {

        private final String root;

        BelowRoot(HttpServletRequest request, String root) {
            super(request);
            this.root = root;
        }

        @Override
        public String getServletPath() {
            return super.getServletPath() + root;
        }

        @Override
        public String getPathInfo() {
            String rest = super.getPathInfo().substring(root.length());
            return rest.isEmpty() ? null : rest;
        }
    }

    private record Config(String name, ServletContext context) implements ServletConfig {

        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String parameter) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
