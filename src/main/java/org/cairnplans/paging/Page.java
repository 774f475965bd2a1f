package org.cairnplans.paging;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param start index of the first element
 * @param limit how many were asked for
 * @param total how many there are in all, of those the viewer may see
 * @param values in the list's order; never null
 */
public record Page<T>(int start, int limit, int total, List<T> values) {

    public Page {
        values = List.copyOf(values);
    }

    public static <T> Page<T> of(PageRequest request, int total, List<T> values) {
        return new Page<>(request.start(), request.limit(), total, values);
    }

    /** Cuts a page out of a list that is whole in memory. Only for lists that are bounded by nature. */
    public static <T> Page<T> cut(List<T> all, PageRequest request) {
        int from = Math.min(request.start(), all.size());
        int to = Math.min(from + request.limit(), all.size());
        return of(request, all.size(), all.subList(from, to));
    }

    public boolean isLast() {
        return start + values.size() >= total;
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(start, limit, total, values.stream().<R>map(mapping).toList());
    }
}
