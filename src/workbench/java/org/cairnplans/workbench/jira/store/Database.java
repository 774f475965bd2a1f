package org.cairnplans.workbench.jira.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Plain JDBC with one transaction per unit of work. A statement outside {@link #inTransaction} is a transaction of its own, so
 * whatever a caller was told has been committed. Nested calls join the outer transaction. Safe for several threads.
 */
public final class Database {

    /** Reads one row. */
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final DataSource source;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final ThreadLocal<List<Runnable>> afterCommit = new ThreadLocal<>();
    private final AtomicLong statements = new AtomicLong();

    public Database(DataSource source) {
        this.source = source;
    }

    /**
     * Does the work in one transaction and commits before it returns.
     *
     * @throws StoreException when the database refuses; nothing of the work is kept then, nor after any other exception
     */
    public <T> T inTransaction(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        List<Runnable> later = new ArrayList<>();
        T result = commit(work, later);
        later.forEach(Runnable::run);
        return result;
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** Runs the work once the present transaction is committed (at once when there is none), never after a rollback. */
    public void afterCommit(Runnable work) {
        List<Runnable> later = afterCommit.get();
        if (later == null) {
            work.run();
        } else {
            later.add(work);
        }
    }

    private <T> T commit(Supplier<T> work, List<Runnable> later) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            afterCommit.set(later);
            boolean done = false;
            try {
                T result = work.get();
                connection.commit();
                done = true;
                return result;
            } finally {
                current.remove();
                afterCommit.remove();
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    public <T> List<T> list(String sql, Reader<T> reader, Object... arguments) {
        return with(sql, false, arguments, statement -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        });
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Reader<T> reader, Object... arguments) {
        List<T> found = list(sql, reader, arguments);
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }

    public long count(String sql, Object... arguments) {
        return first(sql, row -> row.number(1), arguments).orElse(0L);
    }

    public boolean exists(String sql, Object... arguments) {
        return first(sql, row -> true, arguments).isPresent();
    }

    /** @return number of rows changed */
    public int update(String sql, Object... arguments) {
        return with(sql, false, arguments, PreparedStatement::executeUpdate);
    }

    /** @return the id the database gave the new row */
    public long insert(String sql, Object... arguments) {
        return with(sql, true, arguments, statement -> {
            statement.executeUpdate();
            return keys(statement).get(0);
        });
    }

    /** Many new rows, sent in batches. @return the ids the database gave, in the order of the rows */
    public List<Long> insertAll(String sql, List<Object[]> rows) {
        List<Long> ids = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Object[]> part = rows.subList(from, Math.min(from + BATCH, rows.size()));
            ids.addAll(with(sql, true, null, statement -> {
                for (Object[] row : part) {
                    bind(statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
                return keys(statement);
            }));
        }
        return ids;
    }

    private static List<Long> keys(PreparedStatement statement) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet keys = statement.getGeneratedKeys()) {
            while (keys.next()) {
                ids.add(keys.getLong(1));
            }
        }
        return ids;
    }

    /** The same statement for many rows, sent in batches. */
    public void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        with(sql, false, null, statement -> {
            int pending = 0;
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++pending % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            return null;
        });
    }

    /** How many statements were sent since the start; tests use it to show that a page costs a constant number. */
    public long statementCount() {
        return statements.get();
    }

    private static final int BATCH = 500;

    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    /** @param arguments null when the work binds them itself */
    private <T> T with(String sql, boolean keys, Object[] arguments, Work<T> work) {
        statements.incrementAndGet();
        Connection bound = current.get();
        try {
            if (bound != null) {
                return run(bound, sql, keys, arguments, work);
            }
            try (Connection connection = source.getConnection()) {
                return run(connection, sql, keys, arguments, work);
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private static <T> T run(Connection connection, String sql, boolean keys, Object[] arguments,
            Work<T> work) throws SQLException {
        try (PreparedStatement statement = keys ? connection.prepareStatement(sql, new String[] {"id"})
                : connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS)) {
            if (arguments != null) {
                bind(statement, arguments);
            }
            return work.run(statement);
        }
    }

    private static void bind(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            // Moments are stored as milliseconds, so that no time zone of server or driver can move them.
            statement.setObject(i + 1, argument instanceof Instant moment ? (Object) moment.toEpochMilli() : argument);
        }
    }
}
