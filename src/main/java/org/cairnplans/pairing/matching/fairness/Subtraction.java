package org.cairnplans.pairing.matching.fairness;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cairnplans.pairing.matching.SmallGroups;

/**
 * What a patient reader works out from figures that are shown: from any group they know they take all groups they know of one
 * other kind that lie wholly inside it. All hidden groups of a kind together are known, being the total less the others. A hidden
 * group that is left over alone is known from then on, so that the remaining hidden ones together are fewer; and so again and
 * again.
 *
 * <p>Sums of several groups of one kind less several of another are not looked at: which of them leave too few is a hard question
 * in general. Of made-up tables of three dozen people, where everything is small, about one in a thousand had such a sum.
 */
final class Subtraction {

    private final List<Partition> kinds;
    private final boolean[][] known;
    private final Partition[] units;

    /**
     * @param kinds the same people by several things
     * @param shown by kind and group
     */
    Subtraction(List<Partition> kinds, boolean[][] shown) {
        this.kinds = kinds;
        this.known = new boolean[shown.length][];
        this.units = new Partition[shown.length];
        for (int kind = 0; kind < shown.length; kind++) {
            known[kind] = shown[kind].clone();
            units[kind] = kinds.get(kind).lumped(known[kind]);
        }
    }

    /**
     * Where somebody is given away.
     *
     * @param kind of the groups that were taken away
     * @param taken their numbers; without the hidden ones together
     */
    record Leak(int kind, int[] taken) {}

    /** @return where 1 to 4 people were left; empty when nobody is given away */
    Optional<Leak> leak() {
        boolean more = true;
        while (more) {
            more = false;
            for (int kind = 0; kind < units.length; kind++) {
                if (SmallGroups.tooFew(units[kind].size(lump(kind)))) {
                    return Optional.of(new Leak(kind, IntStream.range(0, lump(kind)).toArray()));
                }
                for (int part = 0; part < units.length; part++) {
                    if (part == kind) {
                        continue;
                    }
                    int[] rest = units[kind].without(units[part]);
                    for (int group = 0; group < rest.length; group++) {
                        if (SmallGroups.tooFew(rest[group])) {
                            return Optional.of(new Leak(part, taken(kind, group, part)));
                        }
                    }
                    more |= learnLeftOver(kind, part, rest);
                }
            }
        }
        return Optional.empty();
    }

    /** The number of all hidden groups together. */
    private int lump(int kind) {
        return kinds.get(kind).groups();
    }

    private int[] taken(int kind, int group, int part) {
        int[] holder = units[part].inside(units[kind]);
        return IntStream.range(0, lump(part)).filter(inner -> holder[inner] == group).toArray();
    }

    /** A hidden group of one kind is all that is left of a known group of the other. */
    private boolean learnLeftOver(int kind, int part, int[] rest) {
        int[] holder = kinds.get(part).inside(units[kind]);
        int lumpHolder = units[part].inside(units[kind])[lump(part)];
        boolean learned = false;
        for (int group = 0; group < holder.length; group++) {
            if (!known[part][group] && holder[group] != Partition.NOWHERE && holder[group] != lumpHolder
                    && rest[holder[group]] == kinds.get(part).size(group)) {
                known[part][group] = true;
                learned = true;
            }
        }
        if (learned) {
            units[part] = kinds.get(part).lumped(known[part]);
        }
        return learned;
    }
}
