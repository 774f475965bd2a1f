package com.atlassian.jira.web.bean;

/**
 * Interoperability signature, see src/platform/README.md. Has behaviour.
 * Evidence: platform.md 9.4 [K], style.md 7.1 (mrim, groovy).
 */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public static PagerFilter<?> newPageAlignedFilter(int index, int max) {
        return new PagerFilter<>(max == 0 ? 0 : index - index % max, max);
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
