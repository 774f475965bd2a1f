package org.cairnplans.workbench.jira.domain;

/**
 * A kind of issue.
 *
 * @param avatarId the icon; null when the type has none of its own
 */
public record IssueTypeRecord(long id, String name, String description, boolean subTask, Long avatarId) {

    /** Longest name Jira accepts (platform.md 7, rule 9). */
    public static final int MAX_NAME = 60;
}
