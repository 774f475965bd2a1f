package org.cairnplans.workbench.host.wiring;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Stands for an imported service; looks it up at each call, as the products' proxies do. */
final class ServiceImport implements InvocationHandler {

    private final BundleContext context;
    private final Class<?> type;

    private ServiceImport(BundleContext context, Class<?> type) {
        this.context = context;
        this.type = type;
    }

    static Object proxy(BundleContext context, Class<?> type, ClassLoader loader) {
        return Proxy.newProxyInstance(loader, new Class<?>[] {type}, new ServiceImport(context, type));
    }

    static boolean isOffered(BundleContext context, Class<?> type) {
        return context.getServiceReference(type) != null;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        ServiceReference<?> reference = context.getServiceReference(type);
        if (reference == null) {
            throw new IllegalStateException("The service " + type.getName() + " is gone");
        }
        try {
            return method.invoke(context.getService(reference), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "import of " + type.getName();
        };
    }
}
