package org.cairnplans.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** The databases that storage is tested on. Each is started once per JVM, when first asked for, with Cairn's tables in it. */
public enum Database {
    H2 {
        @Override
        String url() {
            return "jdbc:h2:mem:cairn;DB_CLOSE_DELAY=-1";
        }

        @Override
        DatabaseProvider provider(CountingDataSource source) {
            return new H2DatabaseProvider(source, "PUBLIC");
        }
    },
    POSTGRESQL {
        @Override
        String url() {
            try {
                // Stops with the JVM: the library registers its own shutdown hook.
                return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        DatabaseProvider provider(CountingDataSource source) {
            return new PostgreSQLDatabaseProvider(source, "public");
        }
    };

    private CountingDataSource source;
    private EntityManager entities;

    abstract String url();

    abstract DatabaseProvider provider(CountingDataSource source);

    /** The entity manager the way the product sets it up: Atlassian's names, Cairn's prefix, every entity of the descriptor. */
    synchronized EntityManager entities() {
        if (entities == null) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url());
            config.setMaximumPoolSize(4);
            source = new CountingDataSource(new HikariDataSource(config));
            entities = ProductEntityManager.open(provider(source));
        }
        return entities;
    }

    StatementCounter statements() {
        entities();
        return source.statements();
    }

    /** Empties every table of Cairn's. */
    void clear() {
        EntityManager manager = entities();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : cairnTables(connection)) {
                statement.execute("DELETE FROM \"" + table + "\"");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        manager.flushAll();
    }

    private static List<String> cairnTables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData()
                .getTables(null, null, ProductEntityManager.prefix() + "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
