package org.cairnplans.workbench.jira.domain;

/** A project role: a name that each project fills with its own people and groups. */
public record ProjectRoleRecord(long id, String name, String description) {
}
