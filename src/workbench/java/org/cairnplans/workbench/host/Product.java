package org.cairnplans.workbench.host;

/**
 * One product of the workbench. The host knows OSGi, HTTP and the database; a product knows its domain and the platform services
 * that answer from it.
 */
public interface Product {

    ProductName name();

    /**
     * Creates or upgrades the product's own tables and registers its platform services, pages and REST resources with the host.
     * Called once, before the app is installed.
     *
     * @return the people who can sign in
     */
    HostUsers open(ProductHost host);

    /** Called when the app is enabled and HTTP answers. */
    default void ready(ProductHost host) {}

    /** Called when the workbench stops, after HTTP and the app are gone. */
    default void close() {}
}
