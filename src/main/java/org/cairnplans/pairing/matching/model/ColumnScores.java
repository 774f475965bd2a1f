package org.cairnplans.pairing.matching.model;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Scores of whole rows at once, added up from columns over the other side. A row is one start number, plus a few columns times
 * a number of the row, plus what its grade and its clock earn, where no mask stands in the way; then the few single pairs are
 * set right.
 *
 * <p>Everything is in {@code short}. On the way a sum may leave 16 bits and come back, which two's complement forgives; so
 * nothing looks at it before the masks, and they are masks, not large negative numbers.
 */
final class ColumnScores implements PairScores {

    /** Columns at a time: the sums stay in the processor's first cache while columns are added. */
    private static final int TILE = 4096;

    private final Facts rows;
    private final Facts columns;
    private final Layout layout;
    private final Supplier<PairScores> turned;

    /**
     * What a row is added up from.
     *
     * @param rowStart by row: where the sum starts, at least 1; empty when it starts with the column's
     * @param columnStart by column: where the sum starts, at least 1; empty when it starts with the row's
     * @param terms columns times a number of the row
     * @param grades what the grades earn, and who is out
     * @param clocks what the clocks earn
     * @param languages null when no shared language is asked for
     * @param exceptions single pairs
     */
    record Layout(short[] rowStart, short[] columnStart, Terms terms, KindColumns grades, KindColumns clocks,
            LanguageColumns languages, Exceptions exceptions) {}

    ColumnScores(Facts rows, Facts columns, Layout layout, Supplier<PairScores> turned) {
        this.rows = rows;
        this.columns = columns;
        this.layout = layout;
        this.turned = turned;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return columns.size();
    }

    @Override
    public void fill(int row, short[] into) {
        if (rows.out()[row] || layout.languages() != null && layout.languages().count(row) == 0) {
            Arrays.fill(into, 0, columns(), (short) 0);
            return;
        }
        for (int from = 0; from < columns(); from += TILE) {
            int to = Math.min(columns(), from + TILE);
            start(row, into, from, to);
            layout.terms().addWhole(row, into, from, to);
        }
        layout.terms().addListed(row, into);
        for (int from = 0; from < columns(); from += TILE) {
            finish(row, into, from, Math.min(columns(), from + TILE));
        }
        layout.exceptions().bonus().add(row, into);
        layout.exceptions().apart().forbid(row, into);
    }

    private void start(int row, short[] into, int from, int to) {
        if (layout.rowStart().length > 0) {
            Arrays.fill(into, from, to, layout.rowStart()[row]);
        } else {
            System.arraycopy(layout.columnStart(), from, into, from, to - from);
        }
    }

    private void finish(int row, short[] into, int from, int to) {
        short[] grades = layout.grades().pointsOf(row);
        short[] clocks = layout.clocks().pointsOf(row);
        short[] keepGrades = layout.grades().keepOf(row);
        short[] keepClocks = layout.clocks().keepOf(row);
        LanguageColumns languages = layout.languages();
        int asked = languages == null ? 0 : languages.count(row);
        switch (asked) {
            case 1 -> Lanes.finish(into, from, to, grades, clocks, keepGrades, keepClocks, languages.speakers(row, 0));
            case 2 -> Lanes.finish(into, from, to, grades, clocks, keepGrades, keepClocks, languages.speakers(row, 0),
                    languages.speakers(row, 1));
            default -> Lanes.finish(into, from, to, grades, clocks, keepGrades, keepClocks);
        }
        if (asked > 2) {
            languages.keepSpeakers(row, into, from, to);
        }
    }

    @Override
    public int tie(int row, int column) {
        return KeyHash.ofPair(rows.hashes()[row], columns.hashes()[column]);
    }

    @Override
    public PairScores turned() {
        return turned.get();
    }
}
