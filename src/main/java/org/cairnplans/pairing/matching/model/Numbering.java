package org.cairnplans.pairing.matching.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gives things that are compared for equality only a number each, from 0, in the order they are met. Null is no thing. */
final class Numbering<T> {

    private final Map<T, Integer> numbers = new HashMap<>();

    int of(T thing) {
        Integer known = numbers.putIfAbsent(thing, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** The numbers of several things, in rising order. */
    int[] of(Collection<? extends T> things) {
        return things.stream().mapToInt(this::of).sorted().toArray();
    }

    /** @return -1 for what was never numbered */
    int known(T thing) {
        return numbers.getOrDefault(thing, -1);
    }

    int size() {
        return numbers.size();
    }
}
