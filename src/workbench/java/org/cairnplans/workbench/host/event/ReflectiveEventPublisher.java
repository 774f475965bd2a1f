package org.cairnplans.workbench.host.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the {@link EventListener} methods of registered objects whose parameter takes the event, on the publisher's thread. A
 * listener that fails is logged; it harms neither the publisher nor the other listeners.
 */
public final class ReflectiveEventPublisher implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(ReflectiveEventPublisher.class);

    private final Map<Object, List<Method>> listeners = Collections.synchronizedMap(new IdentityHashMap<>());

    @Override
    public void publish(Object event) {
        Map<Object, List<Method>> now;
        synchronized (listeners) {
            now = new IdentityHashMap<>(listeners);
        }
        now.forEach((listener, methods) -> methods.stream()
                .filter(method -> method.getParameterTypes()[0].isInstance(event))
                .forEach(method -> call(listener, method, event)));
    }

    private static void call(Object listener, Method method, Object event) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(listener.getClass().getClassLoader());
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed with {}", method, event.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A listener's method must be public: " + method, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** @throws IllegalArgumentException when a listener's method does not take exactly one event */
    @Override
    public void register(Object listener) {
        List<Method> methods = new ArrayList<>();
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class)) {
                if (method.getParameterCount() != 1) {
                    throw new IllegalArgumentException("A listener's method takes exactly one event: " + method);
                }
                // The method is public, its class in an app need not be.
                method.setAccessible(true);
                methods.add(method);
            }
        }
        listeners.put(listener, List.copyOf(methods));
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    @Override
    public void unregisterAll() {
        listeners.clear();
    }
}
