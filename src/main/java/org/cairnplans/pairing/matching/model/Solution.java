package org.cairnplans.pairing.matching.model;

import java.math.BigInteger;

/**
 * What the solver answers: who has whom, and the prices that prove it. With {@code value} as of the market's scale, for every
 * allowed pair of a mentee who takes part and a mentor with places
 * {@code menteeValue[i] + mentorPrice[j] >= value(i, j) + seatValue}, and {@code menteeValue[i] >= 0}. So no matching can be
 * worth more than {@code bound}; it equals {@code worth} exactly when the matching is the best there is.
 * {@link DualCertificate} checks it.
 *
 * @param mentorOf by mentee: their mentor, or -1
 * @param menteeValue by mentee: what they gain, in the scale's values
 * @param mentorPrice by mentor: what one more place is worth at most, load cost included; 0 or more. Of no meaning for a mentor
 *        without places
 * @param seatPrice by group: what one more seat for an unmatched one is worth; 0 or more. Of no meaning for a group
 *        without seats; empty without balance
 * @param worth value of this matching, summed up
 * @param bound what no matching can exceed
 */
public record Solution(int[] mentorOf, long[] menteeValue, long[] mentorPrice, long[] seatPrice, BigInteger worth,
        BigInteger bound) {

    public boolean optimal() {
        return worth.equals(bound);
    }
}
