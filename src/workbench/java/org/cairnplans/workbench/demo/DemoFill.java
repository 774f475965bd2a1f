package org.cairnplans.workbench.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cairnplans.workbench.Options;
import org.cairnplans.workbench.StartupException;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.Progress;
import org.cairnplans.workbench.host.StartupNotes;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * Decides whether an empty home gets the demo organisation, and sees to it that a fill that was killed half-way does not stay
 * half-way: nobody was told that the workbench is ready before it was complete, so nothing acknowledged is lost by starting over.
 */
public final class DemoFill {

    /** Name of the setting that {@code JiraProduct} makes in a new database. */
    public static final String SETTING = "demo";
    public static final String WANTED = "wanted";
    public static final String DECLINED = "declined";
    private static final String DONE = "done";

    private final Options options;
    private final Path marker;

    public DemoFill(Options options) {
        this.options = options;
        this.marker = options.home().resolve("demo-in-progress");
    }

    /** Before anything is opened: clears what an interrupted fill left. */
    public void clearInterrupted() throws IOException {
        if (!Files.exists(marker)) {
            return;
        }
        if (options.database() != null) {
            throw new StartupException("The demo organisation was interrupted while it was made. Empty the database, delete "
                    + marker + " and start again.");
        }
        for (ProductName product : ProductName.values()) {
            deleteTree(options.home().resolve(product.key()));
        }
        Files.delete(marker);
    }

    /** When both products are up: fills a new home, if that was wanted, and names the accounts to try. */
    public void complete(ProductHost jira, ProductHost confluence, Progress progress) throws Exception {
        JiraStores stores = jira.services().require(JiraStores.class);
        String state = stores.settings().get(SETTING).orElse(DECLINED);
        if (state.equals(WANTED)) {
            Files.writeString(marker, "The demo organisation is being made.\n");
            new DemoOrganisation(jira, confluence, options.workbenchDir()).fill(progress);
            stores.settings().put(SETTING, DONE);
            Files.delete(marker);
            state = DONE;
        }
        if (state.equals(DONE)) {
            jira.services().register(StartupNotes.class, new DemoNotes());
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(root)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
