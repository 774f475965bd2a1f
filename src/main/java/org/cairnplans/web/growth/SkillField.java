package org.cairnplans.web.growth;

import java.util.List;

/** A row of the form: a competency and the level to reach. */
public record SkillField(int index, List<Option> competencies, List<Option> levels) {}
