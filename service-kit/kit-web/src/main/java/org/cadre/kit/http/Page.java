package org.cadre.kit.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/** One page of a collection, and how to get the next one. */
public record Page<T>(List<T> items, Info page, Links links) {

    /**
     * How the page was cut.
     *
     * @param nextCursor opaque; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Info(int limit, String nextCursor) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Links(String self, String next) {}

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), page, links);
    }
}
