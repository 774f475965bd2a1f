package org.cairnplans.workbench.jira.web.form;

/**
 * Which part of a list is shown, and where the parts before and after are.
 *
 * @param from number of the first item shown, from 1; 0 when there is none
 * @param previous path in the context; empty at the start
 * @param next path in the context; empty at the end
 */
public record Pager(long from, long to, long total, String previous, String next) {

    /** @param path path with a query, to which the start is added */
    public static Pager of(int start, int size, long total, String path) {
        String previous = start == 0 ? "" : path + "&start=" + Math.max(0, start - size);
        String next = start + size >= total ? "" : path + "&start=" + (start + size);
        return new Pager(total == 0 ? 0 : start + 1L, Math.min(total, (long) start + size), total, previous, next);
    }
}
