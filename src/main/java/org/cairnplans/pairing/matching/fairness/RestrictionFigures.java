package org.cairnplans.pairing.matching.fairness;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cairnplans.pairing.matching.SmallGroups;

/**
 * Those who restricted their choice beside the others, since nobody must be favoured for it (product.md 5.4). Restricted is who
 * named people to avoid, or ranked fewer mentors than the middle one of all who rank.
 *
 * @param restricted how many of them were matched
 * @param others how many of the others were
 * @param restrictedMean mean score of their pairs in hundredths of a point; empty when either side has 1 to 4 pairs, or this one
 *        none
 * @param othersMean the same of the others
 */
public record RestrictionFigures(GroupRate restricted, GroupRate others, OptionalDouble restrictedMean,
        OptionalDouble othersMean) {

    /** How much more often the restricted were matched: -1 to 1. Above 0 is what to look into. */
    public double favour() {
        return restricted.rate() - others.rate();
    }

    /** @return empty unless both may be shown */
    static Optional<RestrictionFigures> of(MatchedRound round, MenteeGroups groups) {
        GroupRates rates = groups.rates(Grouping.RESTRICTED);
        Optional<GroupRate> restricted = rates.of("true");
        Optional<GroupRate> others = rates.of("false");
        if (restricted.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        boolean tell = !SmallGroups.tooFew(restricted.get().matched()) && !SmallGroups.tooFew(others.get().matched());
        return Optional.of(new RestrictionFigures(restricted.get(), others.get(),
                tell ? mean(round, groups.people(), true) : OptionalDouble.empty(),
                tell ? mean(round, groups.people(), false) : OptionalDouble.empty()));
    }

    private static OptionalDouble mean(MatchedRound round, int[] people, boolean restricted) {
        var restriction = new Restriction(round, people);
        return Arrays.stream(people).filter(mentee -> round.matched(mentee) && restriction.of(round.mentee(mentee)) == restricted)
                .map(round::score).average();
    }
}
