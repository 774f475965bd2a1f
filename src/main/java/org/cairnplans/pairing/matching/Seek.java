package org.cairnplans.pairing.matching;

import java.util.Objects;

/**
 * One competency a mentee wants to grow in.
 *
 * @param competency key of the competency
 * @param current level today, {@value #MIN_LEVEL} (none yet) to {@value #MAX_LEVEL}
 * @param wanted level aimed at, above {@code current}, at most {@value #MAX_LEVEL}
 * @param priority how much it matters beside the mentee's other ones: {@value #MIN_PRIORITY} (nice) to {@value #MAX_PRIORITY}
 *        (first of all)
 */
public record Seek(String competency, int current, int wanted, int priority) {

    public static final int MIN_LEVEL = 0;

    /** Cairn's own rubric has four levels; nine leaves room for other frameworks, and keeps columns few. */
    public static final int MAX_LEVEL = 9;

    public static final int MIN_PRIORITY = 1;
    public static final int MAX_PRIORITY = 3;

    public Seek {
        Objects.requireNonNull(competency, "competency");
    }

    /** How many levels lie between today and the aim. */
    public int steps() {
        return wanted - current;
    }
}
