package org.cairnplans.pairing.matching.explain;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.cairnplans.pairing.matching.HardRule;
import org.cairnplans.pairing.matching.SmallGroups;
import org.cairnplans.people.PersonKey;

/** Why a mentee went without a mentor. */
public sealed interface UnmatchedExplanation {

    PersonKey mentee();

    /**
     * The rules leave nobody.
     *
     * <p>Of {@linkplain HardRule#confidential() confidential} rules only one figure is told: how many mentors nothing else shuts
     * out. A mentor whom another rule shuts out as well counts for that one alone, as if there were no secret. The figure is left
     * out below {@value SmallGroups#FEWEST}, and none looks the same as a few: else a single name would be found by
     * looking through the mentors, and the one who avoids, or is avoided, would be known. Those few are not in {@code mentors}
     * either, from which they could be subtracted. Exact counts are for programme administrators all the same: whoever knows
     * how many mentors there are, and sees rules that shut out different ones, can still subtract.
     *
     * @param mentors how many mentors this is about: all of the round but the mentee, and but a few undisclosed
     * @param rules how many of them each rule that may be told shuts out, the most first; rules that shut out nobody are left out
     * @param taken how many no rule shuts out, but pins took all their places
     * @param undisclosed how many are not possible for reasons that are not told; empty below {@value
     *        SmallGroups#FEWEST}
     */
    record RuledOut(PersonKey mentee, int mentors, List<RuleCount> rules, int taken, OptionalInt undisclosed)
            implements UnmatchedExplanation {

        public RuledOut {
            Objects.requireNonNull(mentee, "mentee");
            rules = List.copyOf(rules);
        }
    }

    /** There are too few places for all who may have nobody else. */
    record CrowdedOut(PersonKey mentee, HallSet hallSet) implements UnmatchedExplanation {

        public CrowdedOut {
            Objects.requireNonNull(mentee, "mentee");
            Objects.requireNonNull(hallSet, "hallSet");
        }
    }

    /**
     * A place could have been made free, but others would have lost more by it: only where the highest total comes first.
     *
     * @param cheapest the mentor whose pair with the mentee would cost least
     */
    record PricedOut(PersonKey mentee, Alternative cheapest) implements UnmatchedExplanation {

        public PricedOut {
            Objects.requireNonNull(mentee, "mentee");
            Objects.requireNonNull(cheapest, "cheapest");
        }
    }

    /** The round was ended before it was the mentee's turn; had it run on, there might have been somebody. */
    record NotDecided(PersonKey mentee) implements UnmatchedExplanation {

        public NotDecided {
            Objects.requireNonNull(mentee, "mentee");
        }
    }

    /**
     * @param rule never a confidential one
     * @param mentors how many mentors it shuts out
     * @param alone how many of them no other rule that may be told shuts out: what lifting the rule would open at most
     */
    record RuleCount(HardRule rule, int mentors, int alone) {

        public RuleCount {
            Objects.requireNonNull(rule, "rule");
        }
    }
}
