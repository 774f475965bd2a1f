package org.cairnplans.pairing.matching;

/** From how many people on something may be said about them (product.md L3, K1: small groups are suppressed). */
public final class SmallGroups {

    public static final int FEWEST = 5;

    private SmallGroups() {}

    /** Whether a number would speak of somebody, but of too few. */
    public static boolean tooFew(int people) {
        return people > 0 && people < FEWEST;
    }
}
