package org.cairnplans.insight;

/** Whom the dashboard shows. */
public enum DashboardScope {
    /** Those whose reporting line leads directly to the viewer today. */
    REPORTS,
    /** Those whom the viewer mentors today. */
    MENTEES
}
