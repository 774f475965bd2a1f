package org.cairnplans.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.cairnplans.workbench.host.ao.EntityModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Active Objects as the products hand them to an app. */
class ActiveObjectsServicesTest {

    private static final String JSON = "application/json";

    @TempDir
    Path folder;

    private TrialRun start(AppJar app) throws Exception {
        return new TrialRun(app.pack(folder), folder.resolve("home"), new BareProduct(ProductName.JIRA));
    }

    @Test
    void derivesTheTablePrefixAsAtlassianDocumentsIt() {
        assertEquals("AO_60DB71", new EntityModule("com.pyxis.greenhopper.jira", List.of(), List.of()).tablePrefix());
        assertEquals("AO_54307E", new EntityModule("com.atlassian.servicedesk", List.of(), List.of()).tablePrefix());
    }

    @Test
    void refusesTablesAndColumnsThatAreTooLongOrReserved() throws Exception {
        AppJar app = NoteApp.jar().descriptor(
                "<ao key='ao' namespace='test.app'><entity>org.cairnplans.workbench.host.app.RefusedEntity</entity>"
                        + "<entity>org.cairnplans.workbench.host.app.LongColumnEntity</entity></ao>");
        String message = assertThrows(IllegalArgumentException.class, () -> start(app)).getMessage();
        assertTrue(message.contains("A_TABLE_THAT_IS_TOO_LONG"), message);
        assertTrue(message.contains("COLUMN_WHOSE_VERY_NAME_IS_MUCH_TOO_LONG"), message);
        assertTrue(message.contains("Column NUMBER"), message);
    }

    @Test
    void makesOnlyTheTablesOfDeclaredEntities() throws Exception {
        try (TrialRun run = start(NoteApp.jar())) {
            assertEquals(List.of(new EntityModule("test.app", List.of(), List.of()).tablePrefix() + "_NOTE"), tables(run));
        }
    }

    private static List<String> tables(TrialRun run) throws Exception {
        List<String> names = new ArrayList<>();
        try (Connection connection = run.host().dataSource().getConnection();
                ResultSet rows = connection.getMetaData().getTables(null, null, "AO\\_%", null)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    @Test
    void leavesNothingBehindWhenATransactionFails() throws Exception {
        try (TrialRun run = start(NoteApp.jar())) {
            run.send("DELETE", "/rest/test/1.0/notes", "lea", null);
            String note = "{\"title\":\"once\"}";
            assertEquals(200, run.send("POST", "/rest/test/1.0/notes", "lea", note, "Content-Type", JSON).statusCode());
            assertEquals(500, run.send("POST", "/rest/test/1.0/notes", "lea", note, "Content-Type", JSON).statusCode());
            assertEquals(500, run.send("POST", "/rest/test/1.0/notes/pair", "lea", note, "Content-Type", JSON).statusCode());
            assertEquals("[\"once\"]", run.get("/rest/test/1.0/notes", "lea").body());
        }
    }

    @Test
    void givesNoneToAnAppWithoutAnAoModule() throws Exception {
        AppJar app = NoteApp.jar().descriptor("");
        Throwable cause = assertThrows(IllegalStateException.class, () -> start(app));
        assertTrue(cause.getMessage().contains("no <ao> module"), cause.getMessage());
    }
}
