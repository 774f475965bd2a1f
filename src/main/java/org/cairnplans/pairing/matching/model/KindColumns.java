package org.cairnplans.pairing.matching.model;

/**
 * A {@link KindTable} laid out over the other side.
 *
 * @param table whose rows are the rows here
 * @param points by kind of row: points over all columns, 0 where not allowed
 * @param keep by kind of row: -1 (all bits) where allowed, else 0
 */
record KindColumns(KindTable table, short[][] points, short[][] keep) {

    private static final short ALL_BITS = -1;

    /** @param out by column: not allowed whatever the kind */
    static KindColumns of(KindTable table, boolean[] out) {
        int kinds = table.rowKindCount();
        var points = new short[kinds][out.length];
        var keep = new short[kinds][out.length];
        for (int kind = 0; kind < kinds; kind++) {
            for (int column = 0; column < out.length; column++) {
                int each = table.ofKind(kind, column);
                if (each != KindTable.NOT_ALLOWED && !out[column]) {
                    points[kind][column] = (short) each;
                    keep[kind][column] = ALL_BITS;
                }
            }
        }
        return new KindColumns(table, points, keep);
    }

    short[] pointsOf(int row) {
        return points[table.rowKind(row)];
    }

    short[] keepOf(int row) {
        return keep[table.rowKind(row)];
    }
}
