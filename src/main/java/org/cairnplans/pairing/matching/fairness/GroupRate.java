package org.cairnplans.pairing.matching.fairness;

/**
 * How many of a group were matched.
 *
 * @param group its name, as {@link Grouping} says; null for all hidden groups together
 * @param mentees 5 or more
 * @param matched 0 to {@code mentees}
 */
public record GroupRate(String group, int mentees, int matched) {

    /** 0 to 1. */
    public double rate() {
        return (double) matched / mentees;
    }

    /** Compares rates exactly: below 0 when this one is lower. */
    int compareRate(GroupRate other) {
        return Long.compare((long) matched * other.mentees, (long) other.matched * mentees);
    }
}
