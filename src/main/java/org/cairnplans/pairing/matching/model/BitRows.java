package org.cairnplans.pairing.matching.model;

/**
 * A set of small numbers for each row, as bits.
 *
 * @param words how many 64 bits a row has
 * @param bits by row and word
 */
record BitRows(int words, long[] bits) {

    /** @param numbers all values are from 0 to below it */
    static BitRows of(IntRows rows, int numbers) {
        int words = (numbers + Long.SIZE - 1) / Long.SIZE;
        var bits = new long[Math.multiplyExact(rows.rows(), words)];
        for (int row = 0; row < rows.rows(); row++) {
            for (int n = rows.from(row); n < rows.to(row); n++) {
                bits[row * words + rows.at(n) / Long.SIZE] |= 1L << rows.at(n);
            }
        }
        return new BitRows(words, bits);
    }

    /** Whether two rows of equal width have a number in common. */
    boolean meet(int row, BitRows other, int otherRow) {
        for (int word = 0; word < words; word++) {
            if ((bits[row * words + word] & other.bits[otherRow * words + word]) != 0) {
                return true;
            }
        }
        return false;
    }
}
