package org.cairnplans.pairing.matching;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many mentees a mentor of a grade may have at most (product.md B4). A mentor may want fewer, never more.
 *
 * @param fromGrade from which grade on which number holds, up to the next entry; empty when grades set no bound. Below the first
 *        entry nobody mentors
 */
public record CapacityTable(NavigableMap<Integer, Integer> fromGrade) {

    public CapacityTable {
        fromGrade = Collections.unmodifiableNavigableMap(new TreeMap<>((SortedMap<Integer, Integer>) fromGrade));
        fromGrade.forEach((grade, places) -> Objects.requireNonNull(places, () -> "places from grade " + grade));
    }

    /**
     * The defaults of product.md 5.4 on a ladder of seven: 1 and 2 below senior (0), 3 senior (2), 4 staff and principal (3),
     * 5 team manager (2), 6 director (2), 7 and up vice president and above (1).
     */
    public static CapacityTable defaults() {
        var table = new TreeMap<Integer, Integer>();
        table.put(1, 0);
        table.put(3, 2);
        table.put(4, 3);
        table.put(5, 2);
        table.put(7, 1);
        return new CapacityTable(table);
    }

    /** Grades set no bound: what each mentor says holds. */
    public static CapacityTable unbounded() {
        return new CapacityTable(new TreeMap<>());
    }

    /** @return the mentor's own number, or what the grade allows where that is less */
    public int allowed(int grade, int own) {
        if (fromGrade.isEmpty()) {
            return own;
        }
        var entry = fromGrade.floorEntry(grade);
        return entry == null ? 0 : Math.min(own, entry.getValue());
    }
}
