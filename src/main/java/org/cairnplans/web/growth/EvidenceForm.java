package org.cairnplans.web.growth;

import java.util.List;

/** The form that adds or edits evidence. */
public record EvidenceForm(
        boolean edit, long id, String heading, List<Option> goals, boolean chooseGoal, String workItem, String workItemText,
        boolean sourceFixed, String url, List<Option> kinds, String role, String learned, String applied,
        List<Option> competencies, List<Option> levels, String readers) {}
