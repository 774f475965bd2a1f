package org.cairnplans.paging;

/**
 * Which part of a list is wanted.
 *
 * @param start index of the first element, from 0
 * @param limit how many at most, 1 to {@value #MOST}
 */
public record PageRequest(int start, int limit) {

    public static final int USUAL = 25;
    public static final int MOST = 100;

    public PageRequest {
        if (start < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("start " + start + ", limit " + limit);
        }
    }

    public static PageRequest first() {
        return new PageRequest(0, USUAL);
    }
}
