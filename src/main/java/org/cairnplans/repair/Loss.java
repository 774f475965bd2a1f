package org.cairnplans.repair;

/** Why a row of Cairn's has lost the Jira issue it hangs on. The row stays whole; everything that shows it says so. */
public enum Loss {
    DELETED,
    /** Moved out of the plan project. Only of interest for plans, goals and milestones: a work item may be moved freely. */
    MOVED,
    /** No longer of Cairn's issue type, or turned into a sub-task or out of one. Only for plans, goals and milestones. */
    CONVERTED,
    PROJECT_DELETED,
    /** The parent or the plan it belonged to is gone. */
    PARENT_LOST
}
