package org.cairnplans.workbench.jira.jql;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * For whom and when a query is translated, and what was found wrong with it on the way. One per translation.
 *
 * @param zone the asking person's time zone: days begin there
 */
record JqlContext(JiraStores stores, Viewer viewer, Instant now, ZoneId zone, Set<String> errors) {

    JqlContext(JiraStores stores, Viewer viewer, Instant now, ZoneId zone) {
        this(stores, viewer, now, zone, new LinkedHashSet<>());
    }

    void error(String message) {
        errors.add(message);
    }

    /** Jira tells a missing id from a missing name. */
    void missing(String value, String field) {
        error(value.matches("\\d+") ? "A value with ID '" + value + "' does not exist for the field '" + field + "'."
                : "The value '" + value + "' does not exist for the field '" + field + "'.");
    }

    List<String> problems() {
        return List.copyOf(errors);
    }
}
