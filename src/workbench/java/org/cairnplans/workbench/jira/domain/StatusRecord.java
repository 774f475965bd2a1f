package org.cairnplans.workbench.jira.domain;

/** A workflow status. */
public record StatusRecord(long id, String name, String description, StatusCategory category) {
}
