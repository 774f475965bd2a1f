package org.cairnplans.pairing.matching.model;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * The proof of a solution, found by looking at every pair again with the plain score function and nothing of the solver's but its
 * answer.
 *
 * <p>It rests on the duality of linear programs. Let u be the mentees' values, p the mentors' prices and w the prices of seats,
 * all 0 or more, with {@code u[i] + p[j] >= value(i, j) + seatValue} for every allowed pair and {@code u[i] + w[g] >= seatValue}
 * for every mentee of group g (no mentor without places and no group without seats counts). Then whatever a matching gains by a
 * mentee is at most u plus the price of what the mentee takes up, a place or a seat. Sum up, and no matching is worth more than
 * <pre>  sum of u  +  sum over mentors and their places k of max(0, p - cost of load k)  +  sum of seats * w  =  bound.</pre>
 * So {@code worth <= bound} for any matching and any such prices, and a matching that reaches the bound is the best there is. A
 * solution that was stopped early proves that way how much it can lack at most.
 *
 * @param worth what the matching is worth, counted anew
 * @param bound what no matching can exceed, counted anew from the prices; proven only if there are no faults
 * @param pairsProved how many allowed pairs were looked at
 * @param faults what does not hold, in words for a developer; the first {@value CertificateCheck#MOST_FAULTS} at most, empty
 *        when all holds
 */
public record DualCertificate(BigInteger worth, BigInteger bound, long pairsProved, List<String> faults) {

    public DualCertificate {
        faults = List.copyOf(faults);
    }

    public static DualCertificate of(PairModel model, Market market, Solution solution) {
        return of(model, market, solution, Runnable::run, 1);
    }

    /**
     * @param executor runs parts of the check; the result is the same whatever their order
     * @param threads how many of its threads are worth keeping busy, at least 1
     */
    public static DualCertificate of(PairModel model, Market market, Solution solution, Executor executor, int threads) {
        return new CertificateCheck(model, market, solution).check(executor, threads);
    }

    /** Whether matching, prices and stated numbers are all as they say. */
    public boolean holds() {
        return faults.isEmpty();
    }

    /** Whether the matching is proven to be the best. */
    public boolean optimal() {
        return holds() && worth.equals(bound);
    }

    /** What the best matching can be worth more than this one at most, in the scale's values. */
    public BigInteger gap() {
        return bound.subtract(worth);
    }
}
