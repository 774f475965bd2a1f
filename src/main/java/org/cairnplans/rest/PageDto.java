package org.cairnplans.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;
import org.cairnplans.paging.Page;

/** The envelope of every list. */
public record PageDto<T>(int start, int limit, int total, @JsonProperty("isLast") boolean isLast, List<T> values) {

    public static <S, T> PageDto<T> of(Page<S> page, Function<? super S, ? extends T> mapping) {
        Page<T> mapped = page.map(mapping);
        return new PageDto<>(mapped.start(), mapped.limit(), mapped.total(), mapped.isLast(), mapped.values());
    }
}
