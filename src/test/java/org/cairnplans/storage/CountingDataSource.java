package org.cairnplans.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.cairnplans.workbench.host.db.PoolForActiveObjects;

/** Hands out connections whose executed statements are counted. */
final class CountingDataSource extends PoolForActiveObjects {

    private final StatementCounter statements = new StatementCounter();

    CountingDataSource(DataSource pool) {
        super(pool);
    }

    StatementCounter statements() {
        return statements;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(Connection.class, super.getConnection(), null);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return watched(Connection.class, super.getConnection(username, password), null);
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
}
