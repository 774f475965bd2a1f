package org.cairnplans.workbench.host.wiring;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.context.annotation.AnnotationConfigUtils;

/** What {@code <atlassian-scanner:scan-indexes/>} does: one bean for each indexed component and import. */
final class ScanIndexes extends NamespaceHandlerSupport {

    private final Bundle bundle;
    private final ComponentIndex index;
    private final ClassLoader loader;
    private final List<String> missing = new ArrayList<>();

    ScanIndexes(Bundle bundle, ComponentIndex index, ClassLoader loader) {
        this.bundle = bundle;
        this.index = index;
        this.loader = loader;
        // Only Spring's own resolver calls init().
        init();
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", (element, parser) -> {
            scan(parser.getRegistry());
            return null;
        });
    }

    /** Imported types that nobody offers, in the order of the index. */
    List<String> missingImports() {
        return List.copyOf(missing);
    }

    private void scan(BeanDefinitionRegistry registry) {
        AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
        for (ComponentIndex.Entry component : index.components()) {
            AnnotatedGenericBeanDefinition definition = new AnnotatedGenericBeanDefinition(load(component.className()));
            AnnotationConfigUtils.processCommonDefinitionAnnotations(definition);
            registry.registerBeanDefinition(freeName(registry, component), definition);
        }
        BundleContext context = bundle.getBundleContext();
        for (ComponentIndex.Entry service : index.imports()) {
            addImport(registry, context, service);
        }
    }

    private <T> void addImport(BeanDefinitionRegistry registry, BundleContext context, ComponentIndex.Entry service) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) load(service.className());
        if (ServiceImport.isOffered(context, type)) {
            RootBeanDefinition definition =
                    new RootBeanDefinition(type, () -> type.cast(ServiceImport.proxy(context, type, loader)));
            registry.registerBeanDefinition(freeName(registry, service), definition);
        } else {
            missing.add(type.getName());
        }
    }

    private static String freeName(BeanDefinitionRegistry registry, ComponentIndex.Entry entry) {
        return registry.containsBeanDefinition(entry.beanName()) ? entry.className() : entry.beanName();
    }

    private Class<?> load(String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The scanner index names a class that can't be loaded: " + name, e);
        }
    }
}
