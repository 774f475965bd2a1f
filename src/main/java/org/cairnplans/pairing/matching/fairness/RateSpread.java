package org.cairnplans.pairing.matching.fairness;

/**
 * How far the groups of a kind lie apart. Hidden groups don't count.
 *
 * @param lowest the group with the lowest rate, the first of equals
 * @param highest the group with the highest rate, the first of equals
 */
public record RateSpread(GroupRate lowest, GroupRate highest) {

    /** Highest less lowest rate, 0 to 1. */
    public double disparity() {
        return highest.rate() - lowest.rate();
    }

    /** Lowest as a share of the highest rate, 0 to 1; 1 when nobody was matched anywhere, for nobody was preferred then. */
    public double ratio() {
        return highest.matched() == 0 ? 1 : lowest.rate() / highest.rate();
    }

    /**
     * Whether the lowest rate is at least four fifths of the highest: the rule of thumb by which US agencies take notice of a
     * selection (Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D)). A sign to look closer, not a finding; in
     * small groups chance alone goes below it. Decided in whole numbers.
     */
    public boolean withinFourFifths() {
        return 5L * lowest.matched() * highest.mentees() >= 4L * highest.matched() * lowest.mentees();
    }
}
