package org.cairnplans.pairing.matching.model;

import org.cairnplans.pairing.matching.Points;

/**
 * A round in numbers: what the plain score reads pair by pair, and what the columns are made of.
 *
 * @param points what each fact is worth
 * @param mentees by number
 * @param mentors by number
 * @param seeks by mentee
 * @param offers by mentor
 * @param tagPoints by mentee: what each shared tag of style is worth
 * @param fairness by mentee: what everybody who mentors them earns for it
 * @param grades points of grade by grade
 * @param clocks points of clock by clock
 * @param forbidden by mentee: mentors an administrator forbade, rising
 * @param published by mentee: mentors they were told of, rising
 * @param languageAsked whether they need to share a language
 * @param counts how many different things there are
 */
record NumberedRound(Points points, Facts mentees, Facts mentors, Seeks seeks, Offers offers, int[] tagPoints, int[] fairness,
        KindTable grades, KindTable clocks, IntRows forbidden, IntRows published, boolean languageAsked, Counts counts) {

    /** Numbers of each kind run from 0 to below these. */
    record Counts(int people, int competencies, int departments, int languages, int styles) {}
}
