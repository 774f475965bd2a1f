package org.cairnplans.plan;

/** Where a plan, goal or milestone stands. Derives from the category of the status, so any workflow will do. */
public enum Phase {
    /** Category "To Do". */
    DRAFT,
    /** Category "In Progress". */
    ACTIVE,
    /** Category "Done". Whether a closed goal is <em>achieved</em> depends on its evidence, not on Jira. */
    CLOSED
}
