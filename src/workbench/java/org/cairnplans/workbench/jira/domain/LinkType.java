package org.cairnplans.workbench.jira.domain;

/**
 * A kind of issue link.
 *
 * @param style null for an ordinary one
 */
public record LinkType(long id, String name, String outward, String inward, String style) {

    /** Style of the one type Jira keeps for itself: parent to sub-task. */
    public static final String SUB_TASK_STYLE = "jira_subtask";

    public boolean forSubTasks() {
        return SUB_TASK_STYLE.equals(style);
    }
}
