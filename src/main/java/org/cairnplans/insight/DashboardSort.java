package org.cairnplans.insight;

/** In which order. Never by progress: the dashboard compares nobody. */
public enum DashboardSort {
    NAME(false),
    /** By the mentor's name, people without one first. */
    MENTOR(false),
    /** The plan that has rested longest first, people without a shared plan last. */
    CHANGED(true),
    /** People with something to do for the viewer first, then by name. */
    ACTION(true);

    private final boolean needsPlans;

    DashboardSort(boolean needsPlans) {
        this.needsPlans = needsPlans;
    }

    /** Whether the order depends on plans, and not only on people. */
    boolean needsPlans() {
        return needsPlans;
    }
}
