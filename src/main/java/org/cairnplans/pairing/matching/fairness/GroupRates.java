package org.cairnplans.pairing.matching.fairness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who was matched, by one thing.
 *
 * @param shown the groups that may be shown, by name or number
 * @param hiddenGroups how many are hidden, being small or giving a small one away ({@link Suppression})
 * @param others all hidden ones together, when they are enough; empty when there are none, or nobody else
 */
public record GroupRates(Grouping by, List<GroupRate> shown, int hiddenGroups, Optional<GroupRate> others) {

    public GroupRates {
        shown = List.copyOf(shown);
    }

    /** Empty with fewer than two groups to compare. */
    public Optional<RateSpread> spread() {
        if (shown.size() < 2) {
            return Optional.empty();
        }
        Comparator<GroupRate> byRate = GroupRate::compareRate;
        GroupRate lowest = shown.stream().min(byRate).orElseThrow();
        GroupRate highest = shown.stream().reduce((one, other) -> byRate.compare(other, one) > 0 ? other : one).orElseThrow();
        return Optional.of(new RateSpread(lowest, highest));
    }

    /** @return the group, or empty when it is hidden or nobody is in it */
    public Optional<GroupRate> of(String group) {
        return shown.stream().filter(rate -> rate.group().equals(group)).findFirst();
    }
}
