package org.cairnplans.pairing.matching.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Gives things that are compared for equality only a number each, from 0, in the order they are met. */
final class Numbering<T> {

    private final Map<T, Integer> numbers = new HashMap<>();

    int of(T thing) {
        Integer known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        numbers.put(thing, numbers.size());
        return numbers.size() - 1;
    }

    void put(Collection<? extends T> things, IntConsumer into) {
        for (T thing : things) {
            into.accept(of(thing));
        }
    }

    /** Leaves out what was never numbered. */
    void putKnown(Collection<? extends T> things, IntConsumer into) {
        if (things.isEmpty()) {
            return;
        }
        for (T thing : things) {
            Integer known = numbers.get(thing);
            if (known != null) {
                into.accept(known);
            }
        }
    }

    int size() {
        return numbers.size();
    }
}
