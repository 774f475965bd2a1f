package org.cairnplans.pairing.matching.model;

import java.util.Arrays;

/**
 * Who of the other side speaks what. Most people speak one or two of the languages asked for, for whom a mask per language
 * does; those of more languages are looked up one by one.
 *
 * @param spoken by row: languages that somebody on both sides speaks
 * @param speakers by language: -1 (all bits) for who of the columns speaks it, else 0
 * @param asked by row: the same as bits
 * @param known by column: all languages as bits
 */
record LanguageColumns(IntRows spoken, short[][] speakers, BitRows asked, BitRows known) {

    private static final short ALL_BITS = -1;

    static LanguageColumns of(IntRows rows, IntRows columns, int languages) {
        var number = new int[languages];
        Arrays.fill(number, -1);
        boolean[] here = spoken(rows, languages);
        boolean[] there = spoken(columns, languages);
        int shared = 0;
        for (int language = 0; language < languages; language++) {
            if (here[language] && there[language]) {
                number[language] = shared++;
            }
        }
        var speakers = new short[shared][columns.rows()];
        for (int column = 0; column < columns.rows(); column++) {
            for (int n = columns.from(column); n < columns.to(column); n++) {
                int language = number[columns.at(n)];
                if (language >= 0) {
                    speakers[language][column] = ALL_BITS;
                }
            }
        }
        return new LanguageColumns(renumbered(rows, number), speakers, BitRows.of(rows, languages),
                BitRows.of(columns, languages));
    }

    private static boolean[] spoken(IntRows rows, int languages) {
        var spoken = new boolean[languages];
        for (int language : rows.values()) {
            spoken[language] = true;
        }
        return spoken;
    }

    private static IntRows renumbered(IntRows rows, int[] number) {
        var starts = new int[rows.rows() + 1];
        var values = new int[rows.values().length];
        int count = 0;
        for (int row = 0; row < rows.rows(); row++) {
            for (int n = rows.from(row); n < rows.to(row); n++) {
                if (number[rows.at(n)] >= 0) {
                    values[count++] = number[rows.at(n)];
                }
            }
            starts[row + 1] = count;
        }
        return new IntRows(starts, Arrays.copyOf(values, count));
    }

    int count(int row) {
        return spoken.count(row);
    }

    /** @param n below {@link #count} */
    short[] speakers(int row, int n) {
        return speakers[spoken.at(spoken.from(row) + n)];
    }

    /** Makes those not allowed who share no language with the row. */
    void keepSpeakers(int row, short[] sum, int from, int to) {
        for (int column = from; column < to; column++) {
            if (!asked.meet(row, known, column)) {
                sum[column] = 0;
            }
        }
    }
}
