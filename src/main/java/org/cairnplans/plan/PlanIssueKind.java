package org.cairnplans.plan;

/** Cairn's three issue types. */
public enum PlanIssueKind {
    PLAN,
    GOAL,
    /** A sub-task of a goal, so that it inherits the goal's security level. */
    MILESTONE
}
