package org.cairnplans.pairing.matching;

/** What the best matching is best at (product.md 5.4). */
public enum Aim {
    /** As many mentees with a mentor as can be; among those matchings the highest total score. */
    MOST_MATCHED,
    /** The highest total score; among those matchings as many mentees with a mentor as can be. */
    HIGHEST_TOTAL
}
