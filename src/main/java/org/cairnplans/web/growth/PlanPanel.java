package org.cairnplans.web.growth;

import java.util.List;

/** What the panel on a plan's issue shows. */
public record PlanPanel(
        PlanCard plan, boolean owner, boolean open, boolean activatable, boolean blocked, List<FindingRow> findings,
        SharingForm sharing, List<RevisionRow> history) {}
