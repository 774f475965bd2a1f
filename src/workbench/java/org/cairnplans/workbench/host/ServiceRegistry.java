package org.cairnplans.workbench.host;

import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;

/** The platform services of one product: its OSGi service registry, in the few words the workbench needs. */
public interface ServiceRegistry {

    /** Offers one instance to everybody. A later registration of the same type does not replace the first. */
    <T> void register(Class<T> type, T service);

    /** Offers an instance of its own to each bundle, as Active Objects or the template renderer need it. */
    <T> void registerPerBundle(Class<T> type, Function<Bundle, T> service);

    /** A service of the host or one that the app exported; for a service per bundle, the app's own. */
    <T> Optional<T> find(Class<T> type);

    /** @throws IllegalStateException naming the type that nobody offers */
    default <T> T require(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("No service " + type.getName()));
    }
}
