package org.cairnplans.workbench.jira.domain;

import java.util.List;
import java.util.function.Function;

/**
 * A piece of a longer list.
 *
 * @param start index of the first item, from 0
 * @param total length of the whole list
 */
public record Page<T>(List<T> items, int start, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), start, total);
    }
}
