package org.cairnplans.workbench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairnplans.workbench.confluence.ConfluenceProduct;
import org.cairnplans.workbench.demo.DemoFill;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.Progress;
import org.cairnplans.workbench.host.web.FrontEndLibraries;
import org.cairnplans.workbench.host.web.TomcatHttpLayer;
import org.cairnplans.workbench.jira.JiraProduct;

/** Starts the workbench and keeps it running until the process is told to end. */
public final class Main {

    private static final String PREFIX = "workbench.";

    private Main() {}

    /** @param arguments the packed jar of the app */
    public static void main(String[] arguments) {
        Instant started = Instant.now();
        QuietLogs.configure();
        try {
            if (arguments.length != 1) {
                throw new StartupException("Usage: Main <packed jar of the app>; options are system properties workbench.*");
            }
            run(Options.of(Path.of(arguments[0]), settings()), started);
        } catch (StartupException e) {
            System.err.println(e.getMessage());
            Runtime.getRuntime().halt(1);
        } catch (Throwable e) {
            // Whatever it was: Hikari's, Felix's and H2's threads would keep a half-started JVM alive.
            System.err.println(FailureText.of(e));
            Runtime.getRuntime().halt(1);
        }
    }

    private static void run(Options options, Instant started) throws Exception {
        new StartupChecks(options).run();
        DemoFill demo = new DemoFill(options);
        demo.clearInterrupted();
        Progress console = System.out::println;
        Launcher launcher = new Launcher(
                options, console, product -> new TomcatHttpLayer(product, options.port(product.name())));
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::close, "shutdown"));
        stopWithParent();
        // npm takes seconds at the first start, and only the browser needs what it fetches.
        CompletableFuture<Optional<String>> libraries =
                CompletableFuture.supplyAsync(() -> new FrontEndLibraries(options.workbenchDir()).install());
        launcher.start(List.of(new JiraProduct(), new ConfluenceProduct()));
        demo.complete(launcher.product(ProductName.JIRA), launcher.product(ProductName.CONFLUENCE), console);
        libraries.join().ifPresent(System.out::println);
        System.out.println(new StartupText(options, launcher).ready(Duration.between(started, Instant.now())));
    }

    /** Stopping only Maven (SIGTERM, the stop button of an IDE) would leave this JVM behind. */
    private static void stopWithParent() {
        if (Boolean.getBoolean(PREFIX + "stop.with.parent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }

    /** Empty means absent: the build passes every option on, given or not. */
    private static Map<String, String> settings() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX) && !System.getProperty(name).isBlank())
                .collect(Collectors.toMap(Function.identity(), System::getProperty));
    }
}
