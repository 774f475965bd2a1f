package org.cairnplans.workbench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** A thin way to run SQL: parameters by position, rows by a mapper. A transaction is committed before the call returns. */
public final class Sql {

    /** Makes a value of one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work inside one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Statements statements) throws SQLException;
    }

    private final DataSource dataSource;

    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Runs statements in one transaction; rolls back on any exception. */
    public <T> T inTransaction(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.run(new Statements(connection));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException fault) {
                connection.rollback();
                throw fault;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException fault) {
            throw new StoreException(fault);
        }
    }

    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        return inTransaction(statements -> statements.list(sql, row, parameters));
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    /** @return how many rows changed */
    public int update(String sql, Object... parameters) {
        return inTransaction(statements -> statements.update(sql, parameters));
    }

    /** The statements of one transaction. */
    public static final class Statements {

        private final Connection connection;

        private Statements(Connection connection) {
            this.connection = connection;
        }

        public <T> List<T> list(String sql, Row<T> row, Object... parameters) throws SQLException {
            try (PreparedStatement statement = bind(connection.prepareStatement(sql), parameters); ResultSet rows =
                    statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(row.read(rows));
                }
                return result;
            }
        }

        public int update(String sql, Object... parameters) throws SQLException {
            try (PreparedStatement statement = bind(connection.prepareStatement(sql), parameters)) {
                return statement.executeUpdate();
            }
        }

        /** Inserts one row and answers its generated number. */
        public long insert(String sql, String idColumn, Object... parameters) throws SQLException {
            try (PreparedStatement statement = bind(connection.prepareStatement(sql, new String[] {idColumn}), parameters)) {
                statement.executeUpdate();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    keys.next();
                    return keys.getLong(1);
                }
            }
        }

        private static PreparedStatement bind(PreparedStatement statement, Object... parameters) throws SQLException {
            for (int i = 0; i < parameters.length; i++) {
                Object value = parameters[i];
                statement.setObject(i + 1, value instanceof Instant instant ? Timestamp.from(instant) : value);
            }
            return statement;
        }
    }
}
