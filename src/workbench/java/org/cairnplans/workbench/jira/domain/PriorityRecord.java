package org.cairnplans.workbench.jira.domain;

/** How urgent an issue is. */
public record PriorityRecord(long id, String name, String description, String colour) {
}
