package org.cairnplans.pairing.matching.ranked;

/**
 * How much a person wants somebody of the other side, as one number that is never the same for two of them. 0 is "not allowed";
 * the higher the better. From the highest bit down:
 * <ul>
 * <li>1 bit: whether the other is in the person's own ranking;
 * <li>31 bits: the place there, the first the highest; of those not ranked 15 bits of score and 16 of tie;
 * <li>31 bits: the other's number, the lowest the highest. Numbers follow user keys, so it decides alike whatever order people
 * came in.
 * </ul>
 */
final class StrictKey {

    /** Of somebody who can't be had. */
    static final long NONE = 0;

    /** Above every key: no place is so high. */
    static final long ABOVE_ALL = Long.MAX_VALUE;

    /** No score is higher. */
    static final short RANKED_SCORE = Short.MAX_VALUE;

    private static final int NUMBER_BITS = 31;
    private static final int TIE_BITS = 16;
    private static final long LOW = (1L << NUMBER_BITS) - 1;
    private static final long RANKED = 1L << (2 * NUMBER_BITS);

    private StrictKey() {}

    /** @param place in the ranking, 0 the most wanted */
    static long ranked(int place, int number) {
        return RANKED | (LOW - 1 - place) << NUMBER_BITS | (LOW - number);
    }

    /**
     * @param score 1 to 32,767, as of {@code PairScores}
     * @param tie 0 to 65,535
     */
    static long scored(int score, int tie, int number) {
        return ((long) score << TIE_BITS | tie) << NUMBER_BITS | (LOW - number);
    }

    /** The score of a key, {@link #RANKED_SCORE} of a ranked one: of two keys the higher never has the lower score. */
    static int score(long key) {
        return (int) Math.min(RANKED_SCORE, key >>> (TIE_BITS + NUMBER_BITS));
    }

    /** Whose key it is. */
    static int number(long key) {
        return (int) (LOW - (key & LOW));
    }
}
