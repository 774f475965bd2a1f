package org.cairnplans.workbench.host.web;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.cairnplans.workbench.Options;
import org.cairnplans.workbench.host.HostPages;
import org.cairnplans.workbench.host.HostRest;
import org.cairnplans.workbench.host.PluginModules;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.Progress;
import org.cairnplans.workbench.host.ServiceRegistry;
import org.osgi.framework.Bundle;

/** A product without OSGi, database or domain: just enough to run the HTTP layer on a free port. */
final class TestProduct implements ProductHost, ServiceRegistry, AutoCloseable {

    final TestModules modules = new TestModules();
    final TestUsers users = new TestUsers();

    private final ProductName name;
    private final Path home;
    private final Clock clock;
    private final int port;
    private final Map<Class<?>, Object> services = new HashMap<>();
    private final CurrentUser currentUser = new CurrentUser();
    private final HttpLayer http;

    TestProduct(ProductName name, Path home, Clock clock) throws IOException {
        this(name, home, clock, freePort());
    }

    TestProduct(ProductName name, Path home, Clock clock, int port) {
        this.name = name;
        this.home = home;
        this.clock = clock;
        this.port = port;
        register(I18nResolver.class, texts());
        http = new TomcatHttpLayer(this, port);
    }

    TestProduct start() throws Exception {
        http.start(users, new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.setContentType("text/plain");
                response.getWriter().write(currentUser.get().map(user -> user.username()).orElse("nobody"));
            }
        });
        return this;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Answers with the language and the key. */
    private static I18nResolver texts() {
        return (I18nResolver) Proxy.newProxyInstance(TestProduct.class.getClassLoader(), new Class<?>[] {I18nResolver.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAllTranslationsForPrefix" -> Map.of((String) arguments[0],
                            ((Locale) arguments[1]).getLanguage() + " text of " + arguments[0] + " {0}");
                    case "getText" -> "text of " + arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public ProductName name() {
        return name;
    }

    @Override
    public String baseUrl() {
        return "http://localhost:" + port + "/" + name.key();
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public DataSource dataSource() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public ServiceRegistry services() {
        return this;
    }

    @Override
    public EventPublisher events() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PluginModules modules() {
        return modules;
    }

    @Override
    public HostPages pages() {
        return http.pages();
    }

    @Override
    public HostRest rest() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CurrentUser currentUser() {
        return currentUser;
    }

    @Override
    public Options options() {
        return Options.of(Path.of("none.jar"), Map.of("workbench.dir", System.getProperty("workbench.dir", "src/workbench")));
    }

    @Override
    public Progress progress() {
        return line -> { };
    }

    @Override
    public ProductHost peer() {
        return null;
    }

    @Override
    public <T> void register(Class<T> type, T service) {
        services.putIfAbsent(type, service);
    }

    @Override
    public <T> void registerPerBundle(Class<T> type, Function<Bundle, T> service) {
        // There is no bundle here.
    }

    @Override
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(type.cast(services.get(type)));
    }

    @Override
    public void close() {
        http.close();
    }
}
