package org.cairnplans.workbench;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cairnplans.workbench.host.ClosingSequence;
import org.cairnplans.workbench.host.MovableClock;
import org.cairnplans.workbench.host.Product;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.ProductSite;
import org.cairnplans.workbench.host.Progress;
import org.cairnplans.workbench.host.RunningProduct;
import org.cairnplans.workbench.host.db.Databases;
import org.cairnplans.workbench.host.db.ProductDatabase;
import org.cairnplans.workbench.host.sal.StoredPluginSettings;
import org.cairnplans.workbench.host.web.HttpLayer;

/** Starts products one after the other in this JVM and stops them in reverse. */
public final class Launcher implements AutoCloseable {

    private static final String CLOCK_OFFSET = "workbench.clock.offset";

    private final Options options;
    private final Progress progress;
    private final HttpLayers layers;
    private final List<RunningProduct> running = new ArrayList<>();

    /** Makes the HTTP layer of a product; a test may do without. */
    @FunctionalInterface
    public interface HttpLayers extends Function<RunningProduct, HttpLayer> {}

    public Launcher(Options options, Progress progress, HttpLayers layers) {
        this.options = options;
        this.progress = progress;
        this.layers = layers;
    }

    /**
     * Starts everything; on a failure stops what was up already.
     *
     * @throws Exception what stood in the way, with all its causes
     */
    public void start(List<Product> products) throws Exception {
        try {
            open(products);
            for (RunningProduct product : running) {
                product.open(layers.apply(product));
            }
            for (RunningProduct product : running) {
                progress.report("Enabling the app in " + product.name().key() + " ...");
                product.install(options.jar());
            }
            for (RunningProduct product : running) {
                product.serve();
            }
        } catch (Exception e) {
            closeAfter(e);
            throw e;
        }
    }

    private void open(List<Product> products) throws Exception {
        Databases databases = new Databases(options.database());
        MovableClock clock = null;
        for (Product product : products) {
            Path home = home(product.name());
            ProductDatabase database = databases.open(product.name(), home);
            clock = clock == null ? clock(database) : clock;
            ProductSite site = new ProductSite(options.baseUrl(product.name()), home, options, progress);
            running.add(new RunningProduct(product, site, database, clock));
        }
        if (running.size() == 2) {
            running.get(0).peer(running.get(1));
            running.get(1).peer(running.get(0));
        }
    }

    /** The offset lives in the first product's database. */
    private static MovableClock clock(ProductDatabase database) {
        PluginSettings settings = new StoredPluginSettings(database.dataSource()).createGlobalSettings();
        Duration offset = Optional.ofNullable((String) settings.get(CLOCK_OFFSET)).map(Duration::parse).orElse(Duration.ZERO);
        return new MovableClock(Clock.systemDefaultZone(), offset, moved -> settings.put(CLOCK_OFFSET, moved.toString()));
    }

    private Path home(ProductName product) throws IOException {
        return Files.createDirectories(options.home().resolve(product.key()));
    }

    /** @throws IllegalArgumentException when that product does not run */
    public RunningProduct product(ProductName name) {
        return running.stream()
                .filter(product -> product.name() == name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " does not run"));
    }

    private void closeAfter(Exception failure) {
        try {
            close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        ClosingSequence closing = new ClosingSequence();
        for (int i = running.size() - 1; i >= 0; i--) {
            closing.close(running.get(i)::close);
        }
        running.clear();
        closing.finish();
    }
}
