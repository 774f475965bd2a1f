package org.cairnplans.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The whole workbench on PostgreSQL: both products in one database, each in a schema of its own. */
class PostgreSqlIT {

    @Test
    void startsTwiceOnOneDatabase() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> settings = Map.of("workbench.database", server.getJdbcUrl("postgres", "postgres"));
            String space = "{\"key\":\"PG\",\"name\":\"On PostgreSQL\"}";
            try (Workbench workbench = Workbench.start(settings)) {
                assertEquals(200, workbench.jira("admin").get("/rest/api/2/myself").statusCode());
                assertEquals(200, workbench.confluence("admin").post("/rest/api/space", space).statusCode());
            }
            try (Workbench workbench = Workbench.start(settings)) {
                assertTrue(workbench.confluence("admin").get("/rest/api/space").body().contains("On PostgreSQL"));
                assertEquals(200, workbench.jira("admin").get("/rest/cairn/1.0/plans").statusCode());
            }
            assertEquals(Set.of("cairn_confluence", "cairn_jira"), schemas(server));
            assertEquals(Set.of("cairn_jira"), schemasWithActiveObjects(server), "no empty tables in Confluence");
        }
    }

    private static Set<String> schemas(EmbeddedPostgres server) throws Exception {
        return query(server, "select schema_name from information_schema.schemata where schema_name like 'cairn%'");
    }

    private static Set<String> schemasWithActiveObjects(EmbeddedPostgres server) throws Exception {
        return query(server, "select distinct table_schema from information_schema.tables where table_name like 'AO\\_%'");
    }

    private static Set<String> query(EmbeddedPostgres server, String sql) throws Exception {
        Set<String> found = new TreeSet<>();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
