package org.cairnplans.workbench.jira.domain;

import java.time.Instant;
import java.util.List;

/**
 * One line of the audit log.
 *
 * @param author     user key; null for the system itself
 * @param objectType kind of the thing concerned, for example {@code PROJECT}; null when none is named; so are id and name
 */
public record AuditRecord(long id, Instant created, String author, String category, String summary, String description,
        String objectType, String objectId, String objectName, List<Change> changes) {

    public AuditRecord {
        changes = List.copyOf(changes);
    }

    /** A value that was changed; from and to are null when there was or is none. */
    public record Change(String name, String from, String to) {
    }
}
