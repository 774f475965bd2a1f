package org.cairnplans.pairing.matching.model;

/**
 * The people of one side by number, as plain arrays. What was text has become a number that stands for it, the same on both
 * sides.
 *
 * @param person by person: who they are, the same number for somebody who is on both sides
 * @param grades by person
 * @param clocks by person: minutes ahead of UTC
 * @param departments by person
 * @param out by person: whether a rule forbids every pair with them (opted out, untrained)
 * @param languages by person, rising
 * @param styles by person, rising
 * @param apart by person: those a rule keeps them apart from by name (reporting line, cool-off, concern, avoided)
 * @param ranked by person: those of the other side they would like best, by number, in their order; -1 for who is not there
 * @param hashes by person: of their keys
 */
record Facts(int[] person, int[] grades, int[] clocks, int[] departments, boolean[] out, IntRows languages, IntRows styles,
        IntRows apart, IntRows ranked, long[] hashes) {

    int size() {
        return person.length;
    }
}
