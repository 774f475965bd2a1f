package org.cairnplans.pairing.matching;

/**
 * How much better than this matching any other could be at most, under the round's aim and policy. It comes from the dual prices
 * of the solve; {@code DualCertificate} checks it anew over all pairs.
 *
 * @param finished whether the solve ran to its end; if not, the matching is valid and the other numbers say what is proven of it
 * @param matchedMore how many more mentees any matching could match at most; with the aim of the highest total it bounds nothing
 *        that counts first
 * @param hundredthsMore how many hundredths of a point more (load costs and balance counted) any matching with as many matched
 *        could have at most; with the aim of the highest total, any matching at all
 */
public record Proof(boolean finished, int matchedMore, long hundredthsMore) {

    /** Whether this is proven to be the best matching there is. */
    public boolean optimal() {
        return finished && hundredthsMore == 0 && matchedMore == 0;
    }
}
