package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/** The service the product offers, straight onto the library's entity manager: the methods are the same but for one. */
final class DirectActiveObjects {

    private DirectActiveObjects() {}

    static ActiveObjects on(EntityManager entities) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> method.getName().equals("executeInTransaction")
                        ? inTransaction(entities, (TransactionCallback<?>) arguments[0])
                        : call(entities, method, arguments));
    }

    private static Object inTransaction(EntityManager entities, TransactionCallback<?> work) throws SQLException {
        return new Transaction<Object>(entities) {
            @Override
            protected Object run() {
                return work.doInTransaction();
            }
        }.execute();
    }

    private static Object call(EntityManager entities, Method method, Object[] arguments) throws Throwable {
        try {
            return EntityManager.class.getMethod(method.getName(), method.getParameterTypes()).invoke(entities, arguments);
        } catch (InvocationTargetException wrapped) {
            // Checked exceptions may not leave this interface; the product wraps them the same way.
            throw wrapped.getCause() instanceof SQLException sql ? new ActiveObjectsException(sql) : wrapped.getCause();
        }
    }
}
