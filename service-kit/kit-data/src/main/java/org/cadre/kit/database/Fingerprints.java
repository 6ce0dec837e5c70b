package org.cadre.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Says in a few bytes which aggregates a database knows up to which event, so that an owner and a read model can be
 * compared. The digest is a sum, so it does not depend on an order, and is made of MD5 so that any server makes the same.
 */
@ApplicationScoped
public class Fingerprints {

    private static final String START = "00000000-0000-0000-0000-000000000000";

    /**
     * What a set of aggregates looks like.
     *
     * @param aggregates how many there are
     * @param digest sum over a hash of each id and its event number
     */
    @Schema(name = "Fingerprint")
    public record Fingerprint(long aggregates, String digest) {}

    /** An aggregate and the number of the newest event about it. */
    @Schema(name = "KnownAggregate")
    public record Entry(UUID id, long number) {}

    /** Some aggregates by their id; the next page begins after the last. */
    @Schema(name = "KnownAggregates")
    public record Entries(List<Entry> items) {}

    private final Session database;

    Fingerprints(Session database) {
        this.database = database;
    }

    /**
     * The fingerprint of what a query finds.
     *
     * @param rows SQL that gives each aggregate once, as {@code id} and {@code number}
     */
    public Fingerprint of(String rows, Map<String, Object> parameters) {
        var query = database.createNativeQuery("""
                select count(*), cast(coalesce(sum(cast(cast(
                    'x' || substr(md5(id || ':' || number), 1, 16) as bit(64)) as bigint)), 0) as text)
                from (%s) known
                """.formatted(rows), Object[].class);
        var row = with(parameters, query).getSingleResult();
        return new Fingerprint((long) row[0], (String) row[1]);
    }

    /** What the fingerprint was made of, in the order of ids, behind one of them. */
    public Entries entries(String rows, Map<String, Object> parameters, UUID after, int limit) {
        var query = database.createNativeQuery(
                        "select id, number from (%s) known where id > :after order by id".formatted(rows),
                        Object[].class)
                .setParameter("after", after == null ? UUID.fromString(START) : after)
                .setMaxResults(limit);
        return new Entries(with(parameters, query)
                .getResultStream()
                .map(row -> new Entry((UUID) row[0], (long) row[1]))
                .toList());
    }

    private static <T> NativeQuery<T> with(Map<String, Object> parameters, NativeQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
