package org.cairnplans.workbench.host.rest;

import java.util.List;
import java.util.function.Function;
import org.glassfish.jersey.internal.inject.AbstractBinder;

/** Gives Jersey the resources and providers that Spring (or the host) built. */
final class BuiltInstances extends AbstractBinder {

    private final List<Class<?>> classes;
    private final Function<Class<?>, Object> instances;

    BuiltInstances(List<Class<?>> classes, Function<Class<?>, Object> instances) {
        this.classes = classes;
        this.instances = instances;
    }

    @Override
    protected void configure() {
        classes.forEach(this::bindInstance);
    }

    @SuppressWarnings("unchecked")
    private <T> void bindInstance(Class<T> type) {
        bind((T) instances.apply(type)).to(type);
    }
}
