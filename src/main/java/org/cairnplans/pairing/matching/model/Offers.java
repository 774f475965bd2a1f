package org.cairnplans.pairing.matching.model;

/**
 * What mentors offer, by mentor; the two run in step.
 *
 * @param competencies by mentor, rising
 * @param levels the mentor's own level
 */
record Offers(IntRows competencies, int[] levels) {}
