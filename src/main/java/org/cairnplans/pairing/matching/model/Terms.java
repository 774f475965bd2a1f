package org.cairnplans.pairing.matching.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a row adds up: columns over the other side, each times a number of the row. A column that few of the other side have
 * anything in is kept as a list of those few, so that memory grows with what people have, not with how many different things
 * there are.
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
        this.wholes = built.wholes.build();
        this.wholeFactors = built.wholeFactors.build().values();
        this.columns = built.columns.toArray(new short[0][]);
        this.lists = built.lists.build();
        this.listFactors = built.listFactors.build().values();
        this.members = built.members.toArray(new int[0][]);
        this.memberValues = built.memberValues.toArray(new short[0][]);
    }

    /** Adds the whole columns of a row, for the columns from {@code from} to below {@code to}. */
    void addWhole(int row, short[] sum, int from, int to) {
        int n = wholes.from(row);
        int end = wholes.to(row);
        for (; end - n >= 4; n += 4) {
            Lanes.add(sum, from, to, column(n), wholeFactors[n], column(n + 1), wholeFactors[n + 1], column(n + 2),
                    wholeFactors[n + 2], column(n + 3), wholeFactors[n + 3]);
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

    /** Adds the listed columns of a row. */
    void addListed(int row, short[] sum) {
        for (int n = lists.from(row); n < lists.to(row); n++) {
            int[] listed = members[lists.at(n)];
            short[] values = memberValues[lists.at(n)];
            int factor = listFactors[n];
            for (int m = 0; m < listed.length; m++) {
                sum[listed[m]] += values[m] * factor;
            }
        }
    }

    /** Takes the entries of a column. */
    interface Column {

        void put(int column, int value);
    }

    /** Takes the rows one after the other. Every column that occurs is made once. */
    static final class Builder {

        private static final int EMPTY = -1;

        private final int width;
        /** By key: {@link #EMPTY}, or twice the place among the whole columns, or twice the place among the lists and one. */
        private final Map<Integer, Integer> places = new HashMap<>();
        private final List<short[]> columns = new ArrayList<>();
        private final List<int[]> members = new ArrayList<>();
        private final List<short[]> memberValues = new ArrayList<>();
        private final IntRows.Builder wholes = new IntRows.Builder();
        private final IntRows.Builder wholeFactors = new IntRows.Builder();
        private final IntRows.Builder lists = new IntRows.Builder();
        private final IntRows.Builder listFactors = new IntRows.Builder();

        Builder(int width) {
            this.width = width;
        }

        /**
         * Adds a column to the row that is being taken.
         *
         * @param key tells one column from another
         * @param factor by what the row multiplies it
         * @param maker puts in everybody of the other side who has something in it; asked when the key is first met
         */
        void add(int key, int factor, Consumer<Column> maker) {
            if (factor == 0) {
                return;
            }
            Integer known = places.get(key);
            int place = known == null ? made(maker) : known;
            if (known == null) {
                places.put(key, place);
            }
            if (place != EMPTY) {
                boolean whole = place % 2 == 0;
                (whole ? wholes : lists).add(place / 2);
                (whole ? wholeFactors : listFactors).add(factor);
            }
        }

        void endRow() {
            wholes.endRow();
            wholeFactors.endRow();
            lists.endRow();
            listFactors.endRow();
        }

        private int made(Consumer<Column> maker) {
            var column = new short[width];
            maker.accept((at, value) -> column[at] = (short) value);
            int entries = 0;
            for (short value : column) {
                entries += value == 0 ? 0 : 1;
            }
            if (entries == 0) {
                return EMPTY;
            }
            if ((long) entries * LISTED_BELOW_ONE_IN > width) {
                columns.add(column);
                return 2 * (columns.size() - 1);
            }
            list(column, entries);
            return 2 * (members.size() - 1) + 1;
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
}
