package com.atlassian.event.api;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.7. */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
