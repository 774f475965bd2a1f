package org.cairnplans.workbench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cairnplans.workbench.host.ProductName;

/** What can be known to be wrong before anything is started; each has one line that says what to do. */
public final class StartupChecks {

    private final Options options;

    public StartupChecks(Options options) {
        this.options = options;
    }

    /** @throws StartupException for the first thing that is wrong */
    public void run() {
        if (!Files.isRegularFile(options.jar())) {
            throw new StartupException("There is no jar " + options.jar() + "; build it with mvn -Pworkbench package.");
        }
        if (options.importFile() != null && !Files.isReadable(options.importFile())) {
            throw new StartupException("workbench.import: the file " + options.importFile() + " can't be read.");
        }
        if (options.jiraPort() == options.confluencePort()) {
            throw new StartupException("workbench.jira.port and workbench.confluence.port are both " + options.jiraPort()
                    + "; each product needs its own.");
        }
        checkHome(options.home());
        for (ProductName product : ProductName.values()) {
            checkPort(product);
        }
    }

    private static void checkHome(Path home) {
        try {
            Files.createDirectories(home);
            // Asking for permissions is not enough: a file system may be read-only, and root is always told yes.
            Files.delete(Files.createTempFile(home, "start", ".probe"));
        } catch (IOException e) {
            throw new StartupException("workbench.home: " + home + " can't be written (" + e + ").", e);
        }
    }

    private void checkPort(ProductName product) {
        int port = options.port(product);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StartupException("Port " + port + " is taken by another program; choose another for this product with -Dworkbench."
                    + product.key() + ".port=<number>.", e);
        }
    }
}
