package org.cairnplans.workbench.host.wiring;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;
import org.cairnplans.workbench.host.ProductName;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/**
 * The Spring context of an app, read from its own {@code META-INF/spring/*.xml}. Components it exports become OSGi services;
 * everything it imports must be there at once.
 */
public final class PluginContext implements AutoCloseable {

    private final Bundle bundle;
    private final ClassLoader loader;
    private final GenericApplicationContext spring = new GenericApplicationContext();

    /**
     * Wires the app.
     *
     * @throws WiringException naming all imports that nobody offers
     */
    public PluginContext(Bundle bundle, ProductName product) {
        this.bundle = bundle;
        this.loader = bundle.adapt(BundleWiring.class).getClassLoader();
        ComponentIndex index = new ComponentIndex(bundle, product);
        read(index, product);
        inContext(() -> {
            spring.refresh();
            return null;
        });
        export(index.exports());
    }

    private void read(ComponentIndex index, ProductName product) {
        ClassLoader host = getClass().getClassLoader();
        ScanIndexes scanner = new ScanIndexes(bundle, index, loader);
        NamespaceHandlerResolver springs = new DefaultNamespaceHandlerResolver(host);
        spring.setClassLoader(loader);
        spring.getBeanFactory().registerSingleton("bundleContext", bundle.getBundleContext());
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(spring);
        reader.setBeanClassLoader(loader);
        reader.setNamespaceHandlerResolver(uri -> LocalSchemas.SCANNER.equals(uri) ? scanner : springs.resolve(uri));
        reader.setEntityResolver(new LocalSchemas(host));
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        if (files == null) {
            throw new WiringException("The app brings no META-INF/spring/*.xml");
        }
        for (URL file : Collections.list(files)) {
            reader.loadBeanDefinitions(new UrlResource(file));
        }
        List<String> missing = scanner.missingImports();
        if (!missing.isEmpty()) {
            throw new WiringException(product.key() + " has no service for the imports " + missing);
        }
    }

    private void export(List<ComponentIndex.Export> exports) {
        for (ComponentIndex.Export export : exports) {
            Object bean = spring.getBean(load(export.className()));
            String[] names = export.interfaces().isEmpty()
                    ? List.of(bean.getClass().getInterfaces()).stream().map(Class::getName).toArray(String[]::new)
                    : export.interfaces().toArray(String[]::new);
            bundle.getBundleContext().registerService(names, bean, null);
        }
    }

    private Class<?> load(String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new WiringException("The scanner index exports a class that can't be loaded: " + name, e);
        }
    }

    /** A new object of a class, its constructor fed from the context, as products build module classes. */
    public <T> T create(Class<T> type) {
        return inContext(() -> spring.getAutowireCapableBeanFactory().createBean(type));
    }

    /** @see org.springframework.beans.factory.BeanFactory#getBean(String, Class) */
    public <T> T bean(String name, Class<T> type) {
        BeanFactory beans = spring.getBeanFactory();
        return beans.getBean(name, type);
    }

    /** Runs something with the app's class loader as the thread's, as the products do when they call an app. */
    public <T> T inContext(Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    public ClassLoader classLoader() {
        return loader;
    }

    @Override
    public void close() {
        inContext(() -> {
            spring.close();
            return null;
        });
    }
}
