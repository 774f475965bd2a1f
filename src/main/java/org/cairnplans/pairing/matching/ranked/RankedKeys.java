package org.cairnplans.pairing.matching.ranked;

import java.util.Objects;
import org.cairnplans.pairing.matching.ScorePart;
import org.cairnplans.pairing.matching.Weights;

/**
 * What each side orders the other by. With one order for both sides a stable matching is no more than taking the best pair that
 * is left, again and again (docs/matching.md); ranked mode is worth having because the sides differ.
 *
 * @param mentee what a mentee orders mentors by
 * @param mentor what a mentor orders mentees by
 * @param rankingFirst whether those in a person's own ranking come first, in its order, and the score only orders the others
 */
public record RankedKeys(Weights mentee, Weights mentor, boolean rankingFirst) {

    public RankedKeys {
        Objects.requireNonNull(mentee, "mentee");
        Objects.requireNonNull(mentor, "mentor");
    }

    /** {@link #of} the defaults of product.md 5.4. */
    public static RankedKeys defaults() {
        return of(Weights.defaults());
    }

    /**
     * The programme's own weights, less what the other side alone has a say in. Our own choice, with these reasons:
     * <ul>
     * <li>rankings go first and in full, so neither side's points for places count beside them, and nobody's key depends on how
     * the other side ranked them: who is wanted must not be asked to want back;
     * <li>fairness is a property of the mentee: it can't change a mentee's order of mentors, and it is the mentors' order by
     * which those unmatched last round, or at a remote site, are preferred among those a mentor did not rank;
     * <li>all the rest (competency, grades, departments, hours, style, published pairs) is as good for one side as for the other.
     * </ul>
     *
     * @param round the weights of the round
     */
    public static RankedKeys of(Weights round) {
        Weights shared = round.with(ScorePart.MENTEE_RANK, 0).with(ScorePart.MENTOR_RANK, 0);
        return new RankedKeys(shared.with(ScorePart.FAIRNESS, 0), shared, true);
    }

    /** Both sides order by the same score, and rankings count only as far as it counts them. */
    public static RankedKeys symmetric(Weights both) {
        return new RankedKeys(both, both, false);
    }
}
