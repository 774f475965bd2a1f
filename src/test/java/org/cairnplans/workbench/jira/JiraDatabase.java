package org.cairnplans.workbench.jira;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases the workbench's Jira is tested on; each call makes an empty one. */
public enum JiraDatabase {
    H2 {
        @Override
        public DataSource empty() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:jira" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
            return source;
        }
    },
    POSTGRESQL {
        @Override
        public DataSource empty() {
            String name = "jira" + NUMBER.incrementAndGet();
            EmbeddedPostgres server = Server.RUNNING;
            try (Connection connection = server.getPostgresDatabase()
                    .getConnection(); Statement make = connection.createStatement()) {
                make.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return server.getDatabase("postgres", name);
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public abstract DataSource empty();

    /** Started when first asked for; stops with the JVM. */
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
