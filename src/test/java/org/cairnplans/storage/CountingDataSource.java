package org.cairnplans.storage;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/** Hands out connections whose executed statements are counted. */
final class CountingDataSource implements DisposableDataSource {

    private final DataSource pool;
    private final StatementCounter statements = new StatementCounter();

    CountingDataSource(DataSource pool) {
        this.pool = pool;
    }

    StatementCounter statements() {
        return statements;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(Connection.class, pool.getConnection(), null);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return watched(Connection.class, pool.getConnection(username, password), null);
    }

    private <T> T watched(Class<T> type, T target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            String own = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : sql;
            if (method.getName().startsWith("execute")) {
                statements.executed(own);
            }
            Object result = call(target, method, arguments);
            if (result instanceof PreparedStatement prepared) {
                return watched(PreparedStatement.class, prepared, own);
            }
            return result instanceof Statement plain && method.getReturnType() == Statement.class
                    ? watched(Statement.class, plain, null)
                    : result;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getCause();
        }
    }

    @Override
    public void dispose() {
        // The pool lives as long as the JVM.
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
