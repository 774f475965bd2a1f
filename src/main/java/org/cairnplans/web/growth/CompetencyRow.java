package org.cairnplans.web.growth;


/** A competency that a goal is to grow, with what is expected at its level. */
public record CompetencyRow(String name, String level, String expectation) {}
