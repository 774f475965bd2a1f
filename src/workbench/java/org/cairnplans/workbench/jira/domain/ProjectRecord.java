package org.cairnplans.workbench.jira.domain;

/**
 * A project and the schemes it uses.
 *
 * @param lead             user key
 * @param securityScheme   null when the project has no issue security
 */
public record ProjectRecord(long id, String key, String name, String description, String lead, long permissionScheme,
        long issueTypeScheme, long workflow, Long securityScheme) {
}
