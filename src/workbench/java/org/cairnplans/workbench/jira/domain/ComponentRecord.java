package org.cairnplans.workbench.jira.domain;

/** A part of a project that issues can be filed under. */
public record ComponentRecord(long id, long projectId, String name, String description) {
}
