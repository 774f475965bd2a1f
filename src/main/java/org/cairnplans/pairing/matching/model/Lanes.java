package org.cairnplans.pairing.matching.model;

/**
 * The inner loops over columns. Plain as they are, the JVM's compiler turns each into vector instructions of 16 or 32 pairs at
 * a time, as long as all arrays are of {@code short}, run by the same index, and a loop does nothing else; so they are kept one
 * by one. Several columns in a loop save storing the sum in between.
 *
 * <p>Sums never exceed 16 bits in the end; on the way they may wrap, which does no harm in two's complement.
 */
final class Lanes {

    private Lanes() {}

    static void add(short[] sum, int from, int to, short[] a, int af) {
        for (int i = from; i < to; i++) {
            sum[i] = (short) (sum[i] + a[i] * af);
        }
    }

    static void add(short[] sum, int from, int to, short[] a, int af, short[] b, int bf) {
        for (int i = from; i < to; i++) {
            sum[i] = (short) (sum[i] + a[i] * af + b[i] * bf);
        }
    }

    static void add(short[] sum, int from, int to, short[] a, int af, short[] b, int bf, short[] c, int cf) {
        for (int i = from; i < to; i++) {
            sum[i] = (short) (sum[i] + a[i] * af + b[i] * bf + c[i] * cf);
        }
    }

    static void add(short[] sum, int from, int to, short[] a, int af, short[] b, int bf, short[] c, int cf, short[] d, int df) {
        for (int i = from; i < to; i++) {
            sum[i] = (short) (sum[i] + a[i] * af + b[i] * bf + c[i] * cf + d[i] * df);
        }
    }

    /** Adds two columns and keeps what both masks (0 or -1) let pass; the rest becomes 0. */
    static void finish(short[] sum, int from, int to, short[] a, short[] b, short[] keepA, short[] keepB) {
        for (int i = from; i < to; i++) {
            sum[i] = (short) ((sum[i] + a[i] + b[i]) & keepA[i] & keepB[i]);
        }
    }

    /** The same, where another mask must let it pass as well. */
    static void finish(short[] sum, int from, int to, short[] a, short[] b, short[] keepA, short[] keepB, short[] one) {
        for (int i = from; i < to; i++) {
            sum[i] = (short) ((sum[i] + a[i] + b[i]) & keepA[i] & keepB[i] & one[i]);
        }
    }

    /** The same, where either of two masks must let it pass as well. */
    static void finish(short[] sum, int from, int to, short[] a, short[] b, short[] keepA, short[] keepB, short[] one,
            short[] two) {
        for (int i = from; i < to; i++) {
            sum[i] = (short) ((sum[i] + a[i] + b[i]) & keepA[i] & keepB[i] & (one[i] | two[i]));
        }
    }

    /** All bits for the finished sum of an allowed pair, none for 0: spares a branch that nobody could predict. */
    static int ifAllowed(int sum) {
        return -sum >> 31;
    }
}
