package org.cairnplans.pairing.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Everything a round is decided by; nothing else has any influence. The order of the lists has none.
 *
 * @param day the day of the round: training, cool-off and the clocks' offsets are read on it
 * @param pinned pairs that are set; each takes a place of its mentor
 * @param forbidden pairs that must not be
 * @param published pairs that were told to people already, so that they stay unless a change is worth it
 */
public record MatchingProblem(LocalDate day, List<Participant> participants, Rules rules, Weights weights,
        FairnessPolicy fairness, Aim aim, List<Pair> pinned, List<Pair> forbidden, List<Pair> published) {

    public MatchingProblem {
        Objects.requireNonNull(day, "day");
        participants = List.copyOf(participants);
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(fairness, "fairness");
        Objects.requireNonNull(aim, "aim");
        pinned = List.copyOf(pinned);
        forbidden = List.copyOf(forbidden);
        published = List.copyOf(published);
    }

    /** The defaults of product.md 5.4, most matched first, nothing set by hand. */
    public static MatchingProblem of(LocalDate day, List<Participant> participants) {
        return new MatchingProblem(day, participants, Rules.defaults(), Weights.defaults(), FairnessPolicy.none(),
                Aim.MOST_MATCHED, List.of(), List.of(), List.of());
    }

    public MatchingProblem withParticipants(List<Participant> others) {
        return new MatchingProblem(day, others, rules, weights, fairness, aim, pinned, forbidden, published);
    }

    public MatchingProblem withRules(Rules others) {
        return new MatchingProblem(day, participants, others, weights, fairness, aim, pinned, forbidden, published);
    }

    public MatchingProblem withWeights(Weights others) {
        return new MatchingProblem(day, participants, rules, others, fairness, aim, pinned, forbidden, published);
    }

    public MatchingProblem withFairness(FairnessPolicy other) {
        return new MatchingProblem(day, participants, rules, weights, other, aim, pinned, forbidden, published);
    }

    public MatchingProblem withAim(Aim other) {
        return new MatchingProblem(day, participants, rules, weights, fairness, other, pinned, forbidden, published);
    }

    public MatchingProblem withPinned(List<Pair> others) {
        return new MatchingProblem(day, participants, rules, weights, fairness, aim, others, forbidden, published);
    }

    public MatchingProblem withForbidden(List<Pair> others) {
        return new MatchingProblem(day, participants, rules, weights, fairness, aim, pinned, others, published);
    }

    public MatchingProblem withPublished(List<Pair> others) {
        return new MatchingProblem(day, participants, rules, weights, fairness, aim, pinned, forbidden, others);
    }
}
