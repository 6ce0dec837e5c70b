package org.cadre.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Cuts collections into pages by keyset. Rows that are there throughout appear exactly once, whatever is inserted or
 * deleted meanwhile, because a page starts behind a row and not at a number.
 */
@ApplicationScoped
public class Pager {

    /** Reads up to {@code limit} rows behind a position, in a total order. */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> read(Optional<Position> after, int limit);
    }

    private final Cursors cursors;
    private final UriInfo uri;

    Pager(Cursors cursors, UriInfo uri) {
        this.cursors = cursors;
        this.uri = uri;
    }

    /**
     * Reads one page.
     *
     * @param filter everything that decides which rows there are; a cursor made with another filter is refused
     */
    public <T> Page<T> page(PageQuery query, String filter, Rows<T> rows, Function<T, Position> positionOf) {
        var after = query.cursor().map(cursor -> cursors.open(cursor, filter));
        var found = rows.read(after, query.limit() + 1);
        var self = self(query.cursor());
        if (found.size() <= query.limit()) {
            return new Page<>(found, new Page.Info(query.limit(), null), new Page.Links(self, null));
        }
        var items = found.subList(0, query.limit());
        var next = cursors.seal(positionOf.apply(items.getLast()), filter);
        return new Page<>(items, new Page.Info(query.limit(), next), new Page.Links(self, self(Optional.of(next))));
    }

    private String self(Optional<String> cursor) {
        var link = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor.stream().toArray());
        var built = link.build();
        return built.getRawQuery() == null ? built.getRawPath() : built.getRawPath() + "?" + built.getRawQuery();
    }
}
