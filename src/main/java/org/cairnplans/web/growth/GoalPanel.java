package org.cairnplans.web.growth;

import java.util.List;

/** What the panel on a goal's issue shows. */
public record GoalPanel(
        GoalCard goal, String plan, String planAddress, String behaviour, String measure, List<CompetencyRow> competencies,
        List<RequirementRow> requirements, List<MilestoneRow> milestones, List<EvidenceRow> evidence, List<RevisionRow> history,
        String readers, boolean mayChange, boolean mayKeepEvidence, boolean mayWaive, boolean mayPause, boolean paused,
        String milestoneLatest, GoalForm form) {}
