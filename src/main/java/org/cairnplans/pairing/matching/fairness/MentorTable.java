package org.cairnplans.pairing.matching.fairness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Where mentors sit, by grade and site (product.md B11): whether those with the most to give are all at headquarters. Only what
 * may be shown is in the maps; neither sums of rows or columns nor the total give a small cell away.
 *
 * @param byGrade sums over all sites
 * @param byLocation sums over all grades
 * @param cells those of one grade at one site
 * @param hiddenCells how many cells with anybody in them are left out
 */
public record MentorTable(SortedMap<Integer, MentorCount> byGrade, SortedMap<String, MentorCount> byLocation,
        SortedMap<Cell, MentorCount> cells, int hiddenCells) {

    public MentorTable {
        byGrade = Collections.unmodifiableSortedMap(new TreeMap<>(byGrade));
        byLocation = Collections.unmodifiableSortedMap(new TreeMap<>(byLocation));
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /** By grade, then site. */
    public record Cell(int grade, String location) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            return grade != other.grade ? Integer.compare(grade, other.grade) : location.compareTo(other.location);
        }
    }

    static MentorTable of(MatchedRound round) {
        int[] mentors = IntStream.range(0, round.mentors()).filter(mentor -> round.places(mentor) > 0).toArray();
        int[] load = round.load();
        var grades = new Kind<Integer>(round, mentors, load, mentor -> round.mentor(mentor).profile().grade());
        var sites = new Kind<String>(round, mentors, load, mentor -> round.mentor(mentor).profile().location());
        var both = new Kind<Cell>(round, mentors, load, mentor -> new Cell(round.mentor(mentor).profile().grade(),
                round.mentor(mentor).profile().location()));
        boolean[][] shown = Suppression.shown(List.of(grades.groupOf, sites.groupOf, both.groupOf));
        SortedMap<Cell, MentorCount> cells = both.shown(shown[2]);
        return new MentorTable(grades.shown(shown[0]), sites.shown(shown[1]), cells, both.counts.size() - cells.size());
    }

    /** Mentors counted by one thing. */
    private static final class Kind<K extends Comparable<K>> {

        private final SortedMap<K, MentorCount> counts = new TreeMap<>();
        private final int[] groupOf;

        Kind(MatchedRound round, int[] mentors, int[] load, Function<Integer, K> key) {
            for (int mentor : mentors) {
                counts.merge(key.apply(mentor), new MentorCount(1, round.places(mentor), load[mentor]), MentorCount::plus);
            }
            List<K> order = new ArrayList<>(counts.keySet());
            groupOf = IntStream.of(mentors).map(mentor -> Collections.binarySearch(order, key.apply(mentor))).toArray();
        }

        SortedMap<K, MentorCount> shown(boolean[] shown) {
            var visible = new TreeMap<K, MentorCount>();
            int group = 0;
            for (var entry : counts.entrySet()) {
                if (shown[group++]) {
                    visible.put(entry.getKey(), entry.getValue());
                }
            }
            return visible;
        }
    }
}
