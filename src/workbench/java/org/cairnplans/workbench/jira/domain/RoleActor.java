package org.cairnplans.workbench.jira.domain;

/**
 * One member of a role in one project.
 *
 * @param group     true when {@code parameter} names a group, false when it is a user key
 */
public record RoleActor(long roleId, long projectId, boolean group, String parameter) {
}
