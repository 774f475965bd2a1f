package org.cairnplans.web.growth;

import java.util.List;

/** A goal in a list of goals. */
public record GoalCard(
        long id, String title, String address, String state, String lozenge, int progress, String progressText, String due,
        String evidence, String asks, List<QuarterBox> quarters) {}
