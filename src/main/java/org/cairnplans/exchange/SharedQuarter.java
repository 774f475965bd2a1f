package org.cairnplans.exchange;

/**
 * A quarter of a year of a shared plan.
 *
 * @param number 1 to 4
 * @param milestones how many are due in it
 * @param closed how many of them are closed
 * @param state none, open, partly, done or overdue
 * @param current today lies in it
 */
public record SharedQuarter(int year, int number, int milestones, int closed, String state, boolean current) {}
