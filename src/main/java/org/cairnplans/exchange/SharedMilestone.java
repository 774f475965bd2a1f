package org.cairnplans.exchange;

/**
 * A milestone of a shared goal.
 *
 * @param due ISO date, empty when there is none
 * @param overdue still open though its date has passed, by Jira's clock
 */
public record SharedMilestone(String key, String title, String due, boolean closed, boolean overdue) {}
