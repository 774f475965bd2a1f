package org.cairnplans.pairing.matching.model;

/**
 * What mentees seek, by mentee; the four arrays run in step.
 *
 * @param competencies by mentee, rising
 * @param current level today
 * @param steps levels between today and the aim
 * @param perLevel hundredths of a point for each of those levels
 */
record Seeks(IntRows competencies, int[] current, int[] steps, int[] perLevel) {

    /** @param level the mentor's, 0 for none */
    int points(int seek, int level) {
        return perLevel[seek] * covered(seek, level);
    }

    private int covered(int seek, int level) {
        return Math.min(steps[seek], Math.max(0, level - current[seek]));
    }
}
