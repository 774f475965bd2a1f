package org.cairnplans.workbench.host.osgi;

import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.framework.Felix;
import org.cairnplans.workbench.host.ProductName;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** The OSGi framework of one product. Bundles see the packages the product exports and nothing else of the host. */
public final class OsgiFramework implements AutoCloseable {

    private static final long STOP_TIMEOUT_MILLIS = 5_000;
    private static final SystemPackages PACKAGES = SystemPackages.ofClassPath(System.getProperty("java.class.path"));

    private final Felix felix;

    /**
     * @param storage folder for the framework's cache; emptied at start, since the jar is the truth
     * @throws BundleException when the framework does not start
     */
    public OsgiFramework(ProductName product, Path storage) throws BundleException {
        felix = new Felix(Map.of(
                Constants.FRAMEWORK_STORAGE, storage.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, PACKAGES.exportedBy(product),
                Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK,
                Constants.FRAMEWORK_BOOTDELEGATION, "sun.*,com.sun.*,jdk.*"));
        felix.init();
        felix.start();
    }

    /** The host's own place in the service registry. */
    public BundleContext hostContext() {
        return felix.getBundleContext();
    }

    /**
     * Installs and starts an app's jar.
     *
     * @throws BundleException naming the import that nobody exports
     */
    public Bundle install(Path jar) throws BundleException {
        Bundle bundle = felix.getBundleContext().installBundle(jar.toUri().toString());
        bundle.start();
        return bundle;
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(STOP_TIMEOUT_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
