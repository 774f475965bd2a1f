package org.cairnplans.pairing.matching.fairness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cairnplans.pairing.matching.SmallGroups;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void showsGroupsOfFiveAndHidesNothingMoreThanItMust() {
        assertArrayEquals(new boolean[] {true, true, true}, shown(sizes(5, 6, 7)));
    }

    @Test
    void hidesTheSmallestOtherWithTheOnlySmallOne() {
        assertArrayEquals(new boolean[] {false, true, false, true}, shown(sizes(4, 9, 6, 7)));
    }

    @Test
    void hidesAThirdWhereTwoSmallOnesAreStillTooFewTogether() {
        assertArrayEquals(new boolean[] {false, false, true, false}, shown(sizes(1, 2, 8, 5)));
    }

    @Test
    void hidesOnlyTheSmallOnesWhereTheyAreFiveTogether() {
        assertArrayEquals(new boolean[] {false, false, true}, shown(sizes(3, 2, 8)));
    }

    @Test
    void hidesEverythingOfARoundOfFour() {
        assertArrayEquals(new boolean[] {false, false}, shown(sizes(1, 3)));
        assertArrayEquals(new boolean[] {false}, shown(sizes(4)));
    }

    @Test
    void hidesAGroupThatIsToldToTheLastFewByAnotherKind() {
        // Site 0 is all of zone 0 but for three people of site 1.
        int[] zone = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1};
        int[] site = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        boolean[][] shown = Suppression.shown(List.of(zone, site));
        assertFalse(shown[0][0] && shown[1][0]);
    }

    @Test
    void hidesWhatIsTheSameGroupByAnotherName() {
        // The hidden zones 0 and 1 are sites 0 and 1; site 1 shown would tell zone 0.
        int[] zone = groups(3, 6, 13);
        int[] site = groups(3, 6, 5, 8);
        boolean[][] shown = Suppression.shown(List.of(zone, site));
        assertArrayEquals(new boolean[] {false, false, true}, shown[0]);
        assertFalse(shown[1][1]);
    }

    @Test
    void hidesSmallCellsOfATableFromItsRowsAndColumns() {
        // Cells 3 6 / 7 9: each row and column with a hidden cell needs another one.
        int[] cell = groups(3, 6, 7, 9);
        int[] row = Arrays.stream(cell).map(number -> number / 2).toArray();
        int[] column = Arrays.stream(cell).map(number -> number % 2).toArray();
        boolean[][] shown = Suppression.shown(List.of(row, column, cell));
        assertArrayEquals(new boolean[] {true, true}, shown[0]);
        assertArrayEquals(new boolean[] {true, true}, shown[1]);
        assertArrayEquals(new boolean[4], shown[2]);
    }

    @Test
    void givesNobodyAwayWhereKindsLieInOneAnotherWhateverIsAddedAndSubtracted() {
        var random = new SplittableRandom(1);
        int hidden = 0;
        for (int round = 0; round < 1000; round++) {
            List<int[]> kinds = nested(random);
            boolean[][] shown = Suppression.shown(kinds);
            hidden += Arrays.stream(shown).mapToInt(SuppressionTest::hidden).sum();
            assertNobodyAlone(setsByAnySum(kinds, shown), "round " + round);
        }
        assertTrue(hidden > 1000);
    }

    @Test
    void givesNobodyAwayInATableByItsRowsAndColumns() {
        var random = new SplittableRandom(2);
        int hidden = 0;
        for (int round = 0; round < 2000; round++) {
            List<int[]> kinds = table(random);
            boolean[][] shown = Suppression.shown(kinds);
            hidden += Arrays.stream(shown).mapToInt(SuppressionTest::hidden).sum();
            assertNobodyAlone(setsBySubtraction(kinds, shown), "round " + round);
        }
        assertTrue(hidden > 2000);
    }

    @Test
    void givesNobodyAwayWhereKindsOnlyOverlap() {
        var random = new SplittableRandom(3);
        for (int round = 0; round < 1000; round++) {
            int people = random.nextInt(5, 40);
            List<int[]> kinds = List.of(anyhow(random, people), anyhow(random, people), anyhow(random, people));
            assertNobodyAlone(setsBySubtraction(kinds, Suppression.shown(kinds)), "round " + round);
        }
    }

    @Test
    void showsMostOfWhatIsLarge() {
        var random = new SplittableRandom(2);
        int[] site = random.ints(2000, 0, 12).toArray();
        int[] zone = Arrays.stream(site).map(number -> number / 3).toArray();
        int[] department = random.ints(2000, 0, 30).toArray();
        for (boolean[] kind : Suppression.shown(List.of(site, zone, department))) {
            assertArrayEquals(allTrue(kind.length), kind);
        }
    }

    @Test
    void hasNothingToSayOfNobody() {
        assertArrayEquals(new boolean[0], Suppression.shown(List.of(new int[0]))[0]);
    }

    private static boolean[] allTrue(int length) {
        boolean[] all = new boolean[length];
        Arrays.fill(all, true);
        return all;
    }

    private static int hidden(boolean[] shown) {
        return (int) IntStream.range(0, shown.length).filter(group -> !shown[group]).count();
    }

    private static void assertNobodyAlone(Set<Long> known, String round) {
        for (long people : known) {
            assertFalse(SmallGroups.tooFew(Long.bitCount(people)), round);
        }
    }

    private static boolean[] shown(int[] groupOf) {
        return Suppression.shown(List.of(groupOf))[0];
    }

    private static int[] sizes(int... sizes) {
        return groups(sizes);
    }

    private static int[] groups(int... sizes) {
        return IntStream.range(0, sizes.length).flatMap(group -> IntStream.generate(() -> group).limit(sizes[group])).toArray();
    }

    /** Sites in zones in regions. */
    private static List<int[]> nested(SplittableRandom random) {
        int people = random.nextInt(5, 24);
        int[] site = numbered(random.ints(people, 0, random.nextInt(1, 6)).toArray());
        int[] zoneOfSite = random.ints(people, 0, 3).toArray();
        int[] zone = numbered(Arrays.stream(site).map(number -> zoneOfSite[number]).toArray());
        int[] region = numbered(Arrays.stream(zone).map(number -> number / 2).toArray());
        return List.of(site, zone, region);
    }

    /** Rows, columns and cells. */
    private static List<int[]> table(SplittableRandom random) {
        int people = random.nextInt(5, 40);
        int[] row = numbered(random.ints(people, 0, random.nextInt(1, 4)).toArray());
        int[] column = numbered(random.ints(people, 0, random.nextInt(1, 4)).toArray());
        int[] cell = numbered(IntStream.range(0, people).map(person -> row[person] * 10 + column[person]).toArray());
        return List.of(row, column, cell);
    }

    /** The same groups without gaps in the numbers. */
    private static int[] numbered(int[] groupOf) {
        int[] distinct = Arrays.stream(groupOf).distinct().sorted().toArray();
        return Arrays.stream(groupOf).map(group -> Arrays.binarySearch(distinct, group)).toArray();
    }

    private static int[] anyhow(SplittableRandom random, int people) {
        return numbered(random.ints(people, 0, random.nextInt(1, 6)).toArray());
    }

    /**
     * All sets of people (by bit) whose number can be told by adding and subtracting: of any two known sets what remains when one
     * lies inside the other, and what they are together when they don't meet.
     */
    private static Set<Long> setsByAnySum(List<int[]> kinds, boolean[][] shown) {
        Deque<Long> fresh = new ArrayDeque<>(published(kinds, shown));
        Set<Long> known = new TreeSet<>();
        while (!fresh.isEmpty()) {
            long one = fresh.poll();
            if (known.add(one)) {
                for (long other : List.copyOf(known)) {
                    if ((one & other) == 0) {
                        fresh.add(one | other);
                    } else if ((one & other) == other) {
                        fresh.add(one & ~other);
                    } else if ((one & other) == one) {
                        fresh.add(other & ~one);
                    }
                }
            }
        }
        known.remove(0L);
        return known;
    }

    /**
     * All sets of people (by bit) whose number can be told by taking from a known set all groups of one kind that lie inside it
     * and are known themselves, as often as one likes.
     */
    private static Set<Long> setsBySubtraction(List<int[]> kinds, boolean[][] shown) {
        Set<Long> known = new TreeSet<>(published(kinds, shown));
        int before;
        do {
            before = known.size();
            for (long from : List.copyOf(known)) {
                for (int[] kind : kinds) {
                    long rest = from;
                    for (int group = 0; group <= Arrays.stream(kind).max().orElse(-1); group++) {
                        long people = people(kind, group);
                        rest &= known.contains(people) && (people & from) == people ? ~people : -1;
                    }
                    known.add(rest);
                }
            }
        } while (known.size() > before);
        known.remove(0L);
        return known;
    }

    private static List<Long> published(List<int[]> kinds, boolean[][] shown) {
        List<Long> sets = new ArrayList<>();
        sets.add((1L << kinds.get(0).length) - 1);
        for (int kind = 0; kind < shown.length; kind++) {
            for (int group = 0; group < shown[kind].length; group++) {
                if (shown[kind][group]) {
                    sets.add(people(kinds.get(kind), group));
                }
            }
        }
        return sets;
    }

    private static long people(int[] groupOf, int group) {
        return IntStream.range(0, groupOf.length).filter(person -> groupOf[person] == group).mapToLong(person -> 1L << person)
                .sum();
    }
}
