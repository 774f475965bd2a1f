package org.cairnplans.pairing.matching.fairness;

import java.util.Arrays;

/** People counted by one thing: each is in one group, and groups go by number. */
final class Partition {

    /** Of a group whose people are in several groups of the other partition. */
    static final int NOWHERE = -1;

    private final int[] groupOf;
    private final int[] sizes;

    /**
     * @param groupOf by person: the number of their group, 0 or more
     * @param groups how many groups there are, above every number in it; some may be empty
     */
    Partition(int[] groupOf, int groups) {
        this.groupOf = groupOf;
        this.sizes = new int[groups];
        for (int group : groupOf) {
            sizes[group]++;
        }
    }

    static Partition of(int[] groupOf) {
        return new Partition(groupOf, Arrays.stream(groupOf).max().orElse(-1) + 1);
    }

    int people() {
        return groupOf.length;
    }

    int groups() {
        return sizes.length;
    }

    int size(int group) {
        return sizes[group];
    }

    /** The same with one more group, which takes the people of all groups not kept; those stay behind empty. */
    Partition lumped(boolean[] kept) {
        int lump = sizes.length;
        return new Partition(Arrays.stream(groupOf).map(group -> kept[group] ? group : lump).toArray(), lump + 1);
    }

    /** By group: the one group of the other partition that holds all of it, or {@link #NOWHERE}; an empty one is nowhere. */
    int[] inside(Partition other) {
        int[] holder = new int[sizes.length];
        boolean[] seen = new boolean[sizes.length];
        Arrays.fill(holder, NOWHERE);
        for (int person = 0; person < groupOf.length; person++) {
            int group = groupOf[person];
            if (!seen[group]) {
                seen[group] = true;
                holder[group] = other.groupOf[person];
            } else if (holder[group] != other.groupOf[person]) {
                holder[group] = NOWHERE;
            }
        }
        return holder;
    }

    /** By group: how many of it are left when all groups of the other partition that lie wholly inside it are taken away. */
    int[] without(Partition other) {
        int[] rest = sizes.clone();
        int[] holder = other.inside(this);
        for (int inner = 0; inner < holder.length; inner++) {
            if (holder[inner] != NOWHERE) {
                rest[holder[inner]] -= other.sizes[inner];
            }
        }
        return rest;
    }
}
