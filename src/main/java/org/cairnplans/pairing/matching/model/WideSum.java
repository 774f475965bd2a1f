package org.cairnplans.pairing.matching.model;

import java.math.BigInteger;

/**
 * Adds up values exactly. One value of a {@link Scale} fits 64 bits with room to spare, but the sum over 10,000 people does
 * not. For one thread.
 */
public final class WideSum {

    private static final int HALF = 32;
    private static final long LOW_HALF = 0xFFFF_FFFFL;

    private long high;
    private long low;

    /** Any number of values up to two billion. */
    public WideSum add(long value) {
        high += value >> HALF;
        low += value & LOW_HALF;
        return this;
    }

    public BigInteger total() {
        return BigInteger.valueOf(high).shiftLeft(HALF).add(BigInteger.valueOf(low));
    }
}
