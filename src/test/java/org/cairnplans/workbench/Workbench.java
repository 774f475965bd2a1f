package org.cairnplans.workbench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cairnplans.workbench.confluence.ConfluenceProduct;
import org.cairnplans.workbench.host.MovableClock;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.RunningProduct;
import org.cairnplans.workbench.host.schedule.JobControl;
import org.cairnplans.workbench.host.web.TomcatHttpLayer;
import org.cairnplans.workbench.jira.JiraProduct;

/** A running workbench with the packed jar in both products, as a test sees it. */
public final class Workbench implements AutoCloseable {

    private final Launcher launcher;

    private Workbench(Launcher launcher) {
        this.launcher = launcher;
    }

    /**
     * Starts one on free ports with an own home and databases in memory, not filled.
     *
     * @param settings more {@code workbench.*} options, e.g. a database; the last word
     */
    public static Workbench start(Map<String, String> settings) throws Exception {
        QuietLogs.configure();
        Path home = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "workbench");
        Map<String, String> all = new HashMap<>(Map.of(
                "workbench.dir", System.getProperty("workbench.dir"),
                "workbench.home", home.toString(),
                "workbench.database", "jdbc:h2:mem:" + UUID.randomUUID(),
                "workbench.jira.port", String.valueOf(freePort()),
                "workbench.confluence.port", String.valueOf(freePort()),
                "workbench.demo", "false"));
        all.putAll(settings);
        Options options = Options.of(Path.of(System.getProperty("cairn.jar")), all);
        Launcher launcher = new Launcher(options, line -> {}, host -> new TomcatHttpLayer(host, options.port(host.name())));
        launcher.start(List.of(new JiraProduct(), new ConfluenceProduct()));
        return new Workbench(launcher);
    }

    /** A port that was free a moment ago. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public RunningProduct jira() {
        return launcher.product(ProductName.JIRA);
    }

    public RunningProduct confluence() {
        return launcher.product(ProductName.CONFLUENCE);
    }

    /** Time of both products. A test that moves it puts it back, since others run in the same workbench. */
    public MovableClock clock() {
        return jira().clock();
    }

    /** Scheduled jobs of Jira, to be run now. */
    public JobControl jobs() {
        return jira().services().require(JobControl.class);
    }

    /** Jira's HTTP as a person whose password is the user name; null for nobody. */
    public HttpAs jira(String username) {
        return new HttpAs(jira().baseUrl(), username);
    }

    /** Confluence's HTTP as a person whose password is the user name; null for nobody. */
    public HttpAs confluence(String username) {
        return new HttpAs(confluence().baseUrl(), username);
    }

    @Override
    public void close() {
        launcher.close();
    }
}
