package org.cairnplans.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.nio.file.Path;
import org.cairnplans.workbench.host.app.NoteStore;
import org.cairnplans.workbench.host.wiring.WiringException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;

/** What it takes for an app to come up: imports that are there, packages that are exported, start and stop that are told. */
class AppWiringTest {

    @TempDir
    Path folder;

    private TrialRun start(AppJar app, ProductName product) throws Exception {
        return new TrialRun(app.pack(folder), folder.resolve("home"), new BareProduct(product));
    }

    @Test
    void namesEveryImportThatNobodyOffers() throws Exception {
        AppJar app = NoteApp.jar()
                .index("imports-jira", "com.atlassian.plugin.web.ContextProvider", "com.atlassian.plugin.web.Condition");
        WiringException refused = assertThrows(WiringException.class, () -> start(app, ProductName.JIRA));
        assertEquals(
                "jira has no service for the imports [com.atlassian.plugin.web.ContextProvider, "
                        + "com.atlassian.plugin.web.Condition]",
                refused.getMessage());
    }

    @Test
    void readsTheIndexFilesOfItsOwnProductOnly() throws Exception {
        AppJar app = NoteApp.jar().index("imports-jira", "com.atlassian.plugin.web.Condition");
        try (TrialRun run = start(app, ProductName.CONFLUENCE)) {
            assertEquals(200, run.get("/rest/test/1.0/notes", "lea").statusCode());
        }
    }

    @Test
    void doesNotExportTheOtherProductsPackages() throws Exception {
        AppJar app = NoteApp.jar().importing("com.atlassian.confluence.macro");
        BundleException refused = assertThrows(BundleException.class, () -> start(app, ProductName.JIRA));
        assertTrue(refused.getMessage().contains("com.atlassian.confluence.macro"), refused.getMessage());
        start(app, ProductName.CONFLUENCE).close();
    }

    @Test
    void tellsTheAppOfStartAndStop() throws Exception {
        System.clearProperty("test.app.stopped");
        try (TrialRun run = start(NoteApp.jar(), ProductName.JIRA)) {
            assertTrue(run.host().services().find(LifecycleAware.class).isPresent());
            assertEquals("[\"made at the start of test.app\"]", run.get("/rest/test/1.0/notes", "lea").body());
        }
        assertEquals("true", System.getProperty("test.app.stopped"));
    }

    @Test
    void failsWhenAnIndexedClassIsNotInTheJar() throws Exception {
        AppJar app = NoteApp.jar().index("component", NoteStore.class.getName(), "org.example.Gone");
        Exception refused = assertThrows(Exception.class, () -> start(app, ProductName.JIRA));
        assertTrue(String.valueOf(refused).contains("org.example.Gone")
                || String.valueOf(refused.getCause()).contains("org.example.Gone"), refused.toString());
    }
}
