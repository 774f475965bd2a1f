package org.cairnplans.web.growth;

import java.util.List;

/** What the home shows. */
public record GrowthPage(
        boolean possible, List<PlanCard> own, List<PlanCard> mentees, List<AskRow> asks, String done) {}
