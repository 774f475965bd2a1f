package org.cairnplans.workbench.jira.domain;

/** A named set of grants that projects share. */
public record PermissionScheme(long id, String name, String description) {
}
