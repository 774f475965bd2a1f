package org.cairnplans.workbench;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.db.Databases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the options is said in one line that names the option. */
class StartupChecksTest {

    @TempDir
    Path folder;

    private final Map<String, String> settings = new HashMap<>();
    private Path jar;

    @BeforeEach
    void options() throws Exception {
        jar = Files.createFile(folder.resolve("app.jar"));
        settings.put("workbench.home", folder.resolve("home").toString());
        settings.put("workbench.jira.port", String.valueOf(Workbench.freePort()));
        settings.put("workbench.confluence.port", String.valueOf(Workbench.freePort()));
    }

    private String refusal() {
        String message = assertThrows(StartupException.class, () -> new StartupChecks(Options.of(jar, settings)).run())
                .getMessage();
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    @Test
    void passesGoodOptions() {
        assertDoesNotThrow(() -> new StartupChecks(Options.of(jar, settings)).run());
        assertTrue(Files.isDirectory(folder.resolve("home")));
    }

    @Test
    void knowsTheAddressesOfAtlassiansSdk() {
        Options options = Options.of(jar, Map.of());
        assertEquals("http://localhost:2990/jira", options.baseUrl(ProductName.JIRA));
        assertEquals("http://localhost:1990/confluence", options.baseUrl(ProductName.CONFLUENCE));
    }

    @Test
    void namesTheTakenPortAndTheOptionThatChangesIt() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings.put("workbench.jira.port", String.valueOf(taken.getLocalPort()));
            String message = refusal();
            assertTrue(message.contains("Port " + taken.getLocalPort() + " is taken"), message);
            assertTrue(message.contains("-Dworkbench.jira.port"), message);
        }
    }

    @Test
    void namesAHomeThatCantBeWritten() throws Exception {
        settings.put("workbench.home", Files.createFile(folder.resolve("file")).resolve("home").toString());
        assertTrue(refusal().startsWith("workbench.home: "));
    }

    @Test
    void namesAMissingJarAndAMissingImport() {
        settings.put("workbench.import", folder.resolve("gone.json").toString());
        assertTrue(refusal().startsWith("workbench.import: "));
        jar = folder.resolve("gone.jar");
        assertTrue(refusal().contains("gone.jar"));
    }

    @Test
    void namesAPortThatIsNone() {
        settings.put("workbench.confluence.port", "many");
        assertTrue(refusal().startsWith("workbench.confluence.port must be a port number"));
    }

    @Test
    void refusesOnePortForBoth() {
        settings.put("workbench.confluence.port", settings.get("workbench.jira.port"));
        assertTrue(refusal().contains("each product needs its own"));
    }

    @Test
    void namesADatabaseAddressThatIsNone() {
        String message = assertThrows(StartupException.class, () -> new Databases("jdbc:mysql://localhost/cairn")).getMessage();
        assertTrue(message.startsWith("workbench.database must be"), message);
    }

    @Test
    void tellsThatADatabaseCantBeReachedWithoutItsPassword() throws Exception {
        Databases databases =
                new Databases("jdbc:postgresql://localhost:" + Workbench.freePort() + "/cairn?user=me&password=secret");
        String message = assertThrows(StartupException.class, () -> databases.open(ProductName.JIRA, folder)).getMessage();
        assertTrue(message.contains("can't be opened"), message);
        assertFalse(message.contains("secret"), message);
        assertEquals(1, message.lines().count(), message);
    }
}
