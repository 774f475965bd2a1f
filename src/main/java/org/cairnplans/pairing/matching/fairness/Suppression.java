package org.cairnplans.pairing.matching.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cairnplans.pairing.matching.SmallGroups;

/**
 * Which groups may be shown when the same people are counted by several things at once. Small groups are hidden; and because all
 * figures are sums, so is the smallest group that would give them away by {@link Subtraction}, until nothing does: primary and
 * complementary suppression, as in Willenborg and de Waal, <i>Elements of Statistical Disclosure Control</i> (2001), for tables
 * that share their people. Totals, and all hidden groups of a kind together, can be told.
 */
final class Suppression {

    private final List<Partition> kinds = new ArrayList<>();
    private final boolean[][] shown;

    private Suppression(List<int[]> groupOf) {
        groupOf.forEach(kind -> kinds.add(Partition.of(kind)));
        kinds.add(Partition.of(new int[groupOf.get(0).length]));
        shown = new boolean[kinds.size()][];
        for (int kind = 0; kind < shown.length; kind++) {
            shown[kind] = new boolean[kinds.get(kind).groups()];
            for (int group = 0; group < shown[kind].length; group++) {
                shown[kind][group] = kinds.get(kind).size(group) >= SmallGroups.FEWEST;
            }
        }
    }

    /**
     * @param groupOf by kind and person: the number of their group, from 0, none left out; at least one kind
     * @return by kind and group: whether it may be shown
     */
    static boolean[][] shown(List<int[]> groupOf) {
        var suppression = new Suppression(groupOf);
        if (groupOf.get(0).length >= SmallGroups.FEWEST) {
            suppression.hideWhatGivesAway();
        }
        return Arrays.copyOf(suppression.shown, groupOf.size());
    }

    private void hideWhatGivesAway() {
        Optional<Subtraction.Leak> leak = new Subtraction(kinds, shown).leak();
        while (leak.isPresent()) {
            hideSmallest(leak.get());
            leak = new Subtraction(kinds, shown).leak();
        }
    }

    /**
     * Of those that were taken away in the last step; if all of them are hidden and were worked out themselves, of their kind; if
     * all of that are hidden, of all there are.
     */
    private void hideSmallest(Subtraction.Leak leak) {
        if (!hideSmallest(leak.kind(), leak.taken()) && !hideSmallest(leak.kind(), all(leak.kind()))) {
            IntStream.range(0, shown.length - 1).boxed()
                    .filter(kind -> smallest(kind, all(kind)) >= 0)
                    .min(Comparator.comparingInt(kind -> kinds.get(kind).size(smallest(kind, all(kind)))))
                    .ifPresent(kind -> hideSmallest(kind, all(kind)));
        }
    }

    private boolean hideSmallest(int kind, int[] groups) {
        int smallest = smallest(kind, groups);
        if (smallest >= 0) {
            shown[kind][smallest] = false;
        }
        return smallest >= 0;
    }

    private int[] all(int kind) {
        return IntStream.range(0, shown[kind].length).toArray();
    }

    private int smallest(int kind, int[] groups) {
        int smallest = -1;
        for (int group : groups) {
            if (shown[kind][group] && (smallest < 0 || kinds.get(kind).size(group) < kinds.get(kind).size(smallest))) {
                smallest = group;
            }
        }
        return smallest;
    }
}
