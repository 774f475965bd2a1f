package org.cairnplans.pairing.matching;

import java.util.Comparator;
import java.util.Objects;
import org.cairnplans.people.PersonKey;

/** A mentee and a mentor. In the order of mentee, then mentor. */
public record Pair(PersonKey mentee, PersonKey mentor) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::mentee).thenComparing(Pair::mentor);

    public Pair {
        Objects.requireNonNull(mentee, "mentee");
        Objects.requireNonNull(mentor, "mentor");
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
