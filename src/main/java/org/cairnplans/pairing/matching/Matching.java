package org.cairnplans.pairing.matching;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cairnplans.people.PersonKey;

/**
 * The answer of a round: who is paired with whom. The same problem always has the same answer.
 *
 * @param pairs in the order of the mentees' keys, pinned ones included
 * @param unmatched mentees who take part and have no mentor, in the order of their keys
 * @param proof how good the answer is proven to be
 */
public record Matching(List<MatchedPair> pairs, List<PersonKey> unmatched, Proof proof) {

    public Matching {
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
        Objects.requireNonNull(proof, "proof");
    }

    /** All scores together, in hundredths of a point. */
    public long hundredths() {
        return pairs.stream().mapToLong(MatchedPair::hundredths).sum();
    }

    public Optional<MatchedPair> of(PersonKey mentee) {
        return pairs.stream().filter(matched -> matched.pair().mentee().equals(mentee)).findFirst();
    }

    /** The pairs alone, for example to publish them. */
    public List<Pair> plainPairs() {
        return pairs.stream().map(MatchedPair::pair).toList();
    }
}
