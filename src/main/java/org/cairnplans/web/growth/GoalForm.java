package org.cairnplans.web.growth;

import java.util.List;

/** The values of a goal, for the form that changes it. */
public record GoalForm(
        String title, String behaviour, String due, List<Option> measures, String measureText, String unit, String baseline,
        String target, String from, String count, String confirmer, List<SkillField> skills, List<NeedField> needs,
        List<Option> reasons, boolean reasonNeeded) {}
