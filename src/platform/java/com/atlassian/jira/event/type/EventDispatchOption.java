package com.atlassian.jira.event.type;

/**
 * Interoperability signature, see src/platform/README.md. Which issue event a change made in code publishes.
 * Evidence: style.md 7.1 (condec, mrim); the constants are used by public apps.
 */
public interface EventDispatchOption {
    EventDispatchOption ISSUE_UPDATED = () -> EventType.ISSUE_UPDATED_ID;
    EventDispatchOption ISSUE_DELETED = () -> EventType.ISSUE_DELETED_ID;
    EventDispatchOption DO_NOT_DISPATCH = () -> null;

    /** {@code null} when no event is to be published. */
    Long getEventTypeId();
}
