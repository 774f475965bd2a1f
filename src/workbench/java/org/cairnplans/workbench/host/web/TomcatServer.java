package org.cairnplans.workbench.host.web;

import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.cairnplans.workbench.StartupException;

/** One Tomcat for one product, reachable from this machine only. Two products need two, else each would answer on both ports. */
final class TomcatServer {

    /** Jira's default: a session ends after five hours without a request. */
    private static final int SESSION_MINUTES = 300;

    /** Kept here, since java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    static {
        TOMCAT_LOG.setLevel(Level.WARNING);
        // Felix sets the JVM's one factory itself; Tomcat would fail on finding it.
        TomcatURLStreamHandlerFactory.disable();
    }

    private final Tomcat tomcat = new Tomcat();
    private final int port;

    /**
     * @param name of the product
     * @param home folder for Tomcat's own files
     * @param contextPath for example {@code /jira}
     */
    TomcatServer(String name, Path home, int port, String contextPath, HttpFilter gate, HttpServlet pages, HttpServlet rest)
            throws IOException {
        this.port = port;
        Path base = Files.createDirectories(home.resolve("tomcat"));
        tomcat.setBaseDir(base.toString());
        tomcat.setPort(port);
        tomcat.getEngine().setName(name);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.getConnector().setThrowOnFailure(true);
        ErrorReportValve quiet = new ErrorReportValve();
        quiet.setShowReport(false);
        quiet.setShowServerInfo(false);
        ((StandardHost) tomcat.getHost()).getPipeline().addValve(quiet);
        addProduct(base, contextPath, gate, pages, rest);
        addRoot(base, contextPath);
    }

    private void addProduct(Path base, String contextPath, HttpFilter gate, HttpServlet pages, HttpServlet rest) {
        Context context = context(contextPath, base);
        context.setSessionTimeout(SESSION_MINUTES);
        context.setUseHttpOnly(true);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("Lax");
        context.setCookieProcessor(cookies);
        StandardManager sessions = new StandardManager();
        // Sessions end with the server; nothing of them is written to disk.
        sessions.setPathname(null);
        context.setManager(sessions);
        context.addServletContainerInitializer(
                (classes, servletContext) -> servletContext.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE)), null);
        FilterDef filter = new FilterDef();
        filter.setFilterName("gate");
        filter.setFilter(gate);
        filter.setAsyncSupported("true");
        context.addFilterDef(filter);
        FilterMap everything = new FilterMap();
        everything.setFilterName("gate");
        everything.addURLPattern("/*");
        context.addFilterMap(everything);
        Tomcat.addServlet(context, "pages", pages);
        context.addServletMappingDecoded("/*", "pages");
        Tomcat.addServlet(context, "rest", rest).setAsyncSupported(true);
        context.addServletMappingDecoded("/rest/*", "rest");
    }

    private Context context(String path, Path base) {
        StandardContext context = (StandardContext) tomcat.addContext(path, base.toString());
        // The JVM ends with the server, or a test starts the next one: there is no leak to look for.
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        return context;
    }

    /** Who opens the bare address gets to the product. */
    private void addRoot(Path base, String contextPath) {
        Context root = context("", base);
        Tomcat.addServlet(root, "root", new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                if ("/".equals(request.getRequestURI())) {
                    response.sendRedirect(contextPath + "/");
                } else {
                    response.sendError(HttpServletResponse.SC_NOT_FOUND);
                }
            }
        });
        root.addServletMappingDecoded("/*", "root");
    }

    /** @throws StartupException when the port is taken or may not be used */
    void start() throws LifecycleException {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new StartupException("Port " + port + " can't be opened (" + cause.getMessage()
                            + "). Is another workbench running? Choose another port with -Dworkbench.jira.port"
                            + " or -Dworkbench.confluence.port.", e);
                }
            }
            throw e;
        }
    }

    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
