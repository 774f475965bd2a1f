package org.cairnplans.pairing.matching.check;

import java.time.LocalDate;

/**
 * How large the numbers of a round may be. None of it comes from the domain: each lies well above anything real, and is there so
 * that every later sum stays exact and a slip of the keyboard is told instead of matched.
 */
public final class Limits {

    /** Rungs of a career ladder; {@code CapacityTable} ships with seven. */
    public static final int MOST_GRADE = 100;

    /** Mentees of one mentor; product.md 5.4 speaks of three, and of six in a group. */
    public static final int MOST_CAPACITY = 1_000;

    /**
     * Mentees, or mentors, of a round: what the solver's lists have room for. The largest round it was measured with has 50,000.
     */
    public static final int MOST_ON_A_SIDE = 1 << 17;

    /** Places of all mentors together: about as many as there can be mentees in exact arithmetic. */
    public static final int MOST_PLACES = 1_000_000;

    /** Cool-off, in months: a hundred years. */
    public static final int MOST_MONTHS = 1_200;

    /** What the fairness policy may charge for one mentee, in points: some three whole scores. */
    public static final int MOST_COST_POINTS = 1_000;

    /** A day after this is a slip; and months are added to days. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Highest share of {@code ScorePart.STYLE} in the points of the parts that tell people apart, in percent (product.md B3). */
    public static final int MOST_STYLE_PERCENT = 10;

    /** How many violations are told; more help nobody. */
    public static final int MOST_TOLD = 100;

    private Limits() {}
}
