package org.cairnplans.plan;

import org.cairnplans.competency.Level;

/**
 * What a goal is to grow, and how far.
 *
 * @param competency key of the catalogue
 */
public record TargetCompetency(String competency, Level target) {}
