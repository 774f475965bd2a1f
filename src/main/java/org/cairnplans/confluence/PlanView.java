package org.cairnplans.confluence;

import java.util.List;

/**
 * A plan, ready to print. Read by templates; texts are in the reader's language.
 *
 * @param address of the plan in Jira
 * @param lozenge AUI class that goes with {@code phase}
 * @param due empty when there is none
 * @param madeFor who may read this file and when it was made; empty on the screen
 */
public record PlanView(
        String title, String address, String owner, String phase, String lozenge, String due, String changed, String madeFor,
        List<GoalView> goals) {

    /**
     * @param address of the goal in Jira, empty when it is not there any more
     * @param progress percent, as a text
     * @param percent the same as a number, for the bar
     * @param evidence how much of the evidence is there; empty when none is asked for
     */
    public record GoalView(
            String title, String address, String state, String lozenge, String due, String progress, int percent,
            String evidence) {}
}
