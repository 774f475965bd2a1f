package org.cairnplans.pairing.matching.explain;

/**
 * Where a mentor stands among all whom a mentee may have, by score. Mentors who take nobody are not counted.
 *
 * @param rank 1 for the best; those of the same score share a rank
 * @param of how many mentors the mentee may have, at least 1
 * @param regret by how many hundredths of a point the mentee's best one is better, 0 or more
 */
public record Standing(int rank, int of, int regret) {}
