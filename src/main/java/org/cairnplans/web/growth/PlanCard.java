package org.cairnplans.web.growth;

import java.util.List;

/** A plan in a list of plans. */
public record PlanCard(
        long id, String title, String address, String owner, String state, String lozenge, String changed, String readers,
        boolean draft, boolean detached, List<GoalCard> goals) {}
