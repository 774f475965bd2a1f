package org.cairnplans.workbench.jira.domain;

/**
 * A kind of issue link.
 *
 * @param style null for an ordinary one; Jira marks its own with {@code jira_subtask}
 */
public record LinkType(long id, String name, String outward, String inward, String style) {
}
