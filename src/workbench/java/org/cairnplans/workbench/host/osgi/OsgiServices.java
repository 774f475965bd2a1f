package org.cairnplans.workbench.host.osgi;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.cairnplans.workbench.host.ServiceRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The service registry of a product's OSGi framework. */
public final class OsgiServices implements ServiceRegistry {

    private final BundleContext host;
    private final Set<Class<?>> perBundle = ConcurrentHashMap.newKeySet();
    private volatile Bundle app;

    public OsgiServices(BundleContext host) {
        this.host = host;
    }

    /** From now on services per bundle are found as this app sees them. */
    public void installed(Bundle bundle) {
        app = bundle;
    }

    @Override
    public <T> void register(Class<T> type, T service) {
        host.registerService(type, service, null);
    }

    @Override
    public <T> void registerPerBundle(Class<T> type, Function<Bundle, T> service) {
        perBundle.add(type);
        host.registerService(
                type.getName(),
                new ServiceFactory<T>() {
                    @Override
                    public T getService(Bundle bundle, ServiceRegistration<T> registration) {
                        return service.apply(bundle);
                    }

                    @Override
                    public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T instance) {
                        // The instances live as long as the app.
                    }
                },
                null);
    }

    @Override
    public <T> Optional<T> find(Class<T> type) {
        if (!perBundle.contains(type)) {
            return find(host, type);
        }
        Bundle bundle = app;
        return bundle == null ? Optional.empty() : find(bundle.getBundleContext(), type);
    }

    private static <T> Optional<T> find(BundleContext context, Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        return Optional.ofNullable(reference).map(context::getService);
    }
}
