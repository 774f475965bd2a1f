package org.cairnplans.pairing.matching.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a row adds up: columns over the other side, each times a number of the row. A column that few of the other side have anything in
 * is kept as a list of those few.
 */
final class Terms {

    /** Below one in so many, going through the list is faster than through the whole column: a vector holds 16 or 32. */
    private static final int LISTED_BELOW_ONE_IN = 32;

    private final IntRows wholes;
    private final int[] wholeFactors;
    private final short[][] columns;
    private final IntRows lists;
    private final int[] listFactors;
    private final int[][] members;
    private final short[][] memberValues;

    private Terms(Builder built) {
        this.wholes = IntRows.of(built.wholes);
        this.wholeFactors = flat(built.wholeFactors);
        this.columns = built.columns.toArray(new short[0][]);
        this.lists = IntRows.of(built.lists);
        this.listFactors = flat(built.listFactors);
        this.members = built.members.toArray(new int[0][]);
        this.memberValues = built.memberValues.toArray(new short[0][]);
    }

    private static int[] flat(List<int[]> rows) {
        return IntRows.of(rows).values();
    }

    /** Adds the whole columns of a row, for the columns from {@code from} to below {@code to}. */
    void addWhole(int row, short[] sum, int from, int to) {
        int n = wholes.from(row);
        int end = wholes.to(row);
        for (; end - n >= 4; n += 4) {
            Lanes.add(sum, from, to, column(n), wholeFactors[n], column(n + 1), wholeFactors[n + 1], column(n + 2), wholeFactors[n + 2],
                    column(n + 3), wholeFactors[n + 3]);
        }
        switch (end - n) {
            case 3 -> Lanes.add(sum, from, to, column(n), wholeFactors[n], column(n + 1), wholeFactors[n + 1], column(n + 2),
                    wholeFactors[n + 2]);
            case 2 -> Lanes.add(sum, from, to, column(n), wholeFactors[n], column(n + 1), wholeFactors[n + 1]);
            case 1 -> Lanes.add(sum, from, to, column(n), wholeFactors[n]);
            default -> { }
        }
    }

    private short[] column(int n) {
        return columns[wholes.at(n)];
    }

    /** Adds the listed columns of a row to those that are allowed (not 0). */
    void addListed(int row, short[] sum) {
        for (int n = lists.from(row); n < lists.to(row); n++) {
            int[] listed = members[lists.at(n)];
            short[] values = memberValues[lists.at(n)];
            int factor = listFactors[n];
            for (int m = 0; m < listed.length; m++) {
                int before = sum[listed[m]];
                sum[listed[m]] = (short) (before + (values[m] * factor & Lanes.ifAllowed(before)));
            }
        }
    }

    /** Makes a column: names everybody of the other side who has something in it. */
    interface Maker {

        void make(int key, Sink into);
    }

    /** Takes the entries of a column. */
    interface Sink {

        void put(int column, int value);
    }

    /** Takes the rows one after the other. Every column that occurs is made once. */
    static final class Builder {

        private final int width;
        private final Maker maker;
        private final Map<Integer, Integer> places = new HashMap<>();
        private final List<short[]> columns = new ArrayList<>();
        private final List<int[]> members = new ArrayList<>();
        private final List<short[]> memberValues = new ArrayList<>();
        private final List<int[]> wholes = new ArrayList<>();
        private final List<int[]> wholeFactors = new ArrayList<>();
        private final List<int[]> lists = new ArrayList<>();
        private final List<int[]> listFactors = new ArrayList<>();

        Builder(int width, Maker maker) {
            this.width = width;
            this.maker = maker;
        }

        /**
         * @param keys of the columns the next row adds
         * @param factors by what each is multiplied
         * @param count how many of both there are
         */
        void row(int[] keys, int[] factors, int count) {
            var whole = new int[2][count];
            var list = new int[2][count];
            int wholeCount = 0;
            int listCount = 0;
            for (int n = 0; n < count; n++) {
                int place = factors[n] == 0 ? Place.NOTHING : places.computeIfAbsent(keys[n], this::made);
                if (place == Place.NOTHING) {
                    continue;
                }
                int[][] into = Place.listed(place) ? list : whole;
                int at = Place.listed(place) ? listCount++ : wholeCount++;
                into[0][at] = Place.index(place);
                into[1][at] = factors[n];
            }
            wholes.add(Arrays.copyOf(whole[0], wholeCount));
            wholeFactors.add(Arrays.copyOf(whole[1], wholeCount));
            lists.add(Arrays.copyOf(list[0], listCount));
            listFactors.add(Arrays.copyOf(list[1], listCount));
        }

        private int made(int key) {
            var column = new short[width];
            maker.make(key, (at, value) -> column[at] = (short) value);
            int entries = 0;
            for (short value : column) {
                entries += value == 0 ? 0 : 1;
            }
            if (entries == 0) {
                return Place.NOTHING;
            }
            if ((long) entries * LISTED_BELOW_ONE_IN > width) {
                columns.add(column);
                return Place.whole(columns.size() - 1);
            }
            list(column, entries);
            return Place.listedAt(members.size() - 1);
        }

        private void list(short[] column, int entries) {
            var at = new int[entries];
            var values = new short[entries];
            int n = 0;
            for (int i = 0; i < width; i++) {
                if (column[i] != 0) {
                    at[n] = i;
                    values[n++] = column[i];
                }
            }
            members.add(at);
            memberValues.add(values);
        }

        Terms build() {
            return new Terms(this);
        }
    }

    /** Where a made column lies: among the whole ones, among the listed ones, or nowhere as it is empty. */
    private static final class Place {

        static final int NOTHING = -1;

        static int whole(int index) {
            return index * 2;
        }

        static int listedAt(int index) {
            return index * 2 + 1;
        }

        static boolean listed(int place) {
            return (place & 1) == 1;
        }

        static int index(int place) {
            return place >> 1;
        }
    }
}
