package org.cairnplans.setup;

/** Where one step of set-up stands. */
public enum StepState {
    DONE,
    /** Can be done now. */
    OPEN,
    /** Needs a decision of the administrator, or a change in Jira first; the step says which. */
    ATTENTION,
    /** An earlier step comes first. */
    WAITING
}
