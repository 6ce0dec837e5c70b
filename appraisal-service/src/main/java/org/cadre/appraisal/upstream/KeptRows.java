package org.cadre.appraisal.upstream;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/**
 * A table with a row for each thing of another service, under its id there. The newest event about a thing counts, whenever it
 * comes; of a thing that is gone the number of that event stays, so that an older one cannot bring it back.
 */
public final class KeptRows {

    private final PlainStatement keep;
    private final PlainStatement forget;

    /**
     * The table as it is.
     *
     * @param id its primary key
     * @param columns what it keeps of a thing; beside them it has {@code event_number}
     */
    public KeptRows(String table, String id, String... columns) {
        var names = List.of(columns);
        keep = new PlainStatement("""
                insert into %s as known (%s, event_number, %s) values (?, ?, %s)
                on conflict (%s) do update set event_number = excluded.event_number, %s
                where excluded.event_number > known.event_number
                """.formatted(
                table, id, String.join(", ", names), each(names, "?"), id, each(names, "%1$s = excluded.%1$s")));
        forget = new PlainStatement("""
                insert into %s as known (%s, event_number) values (?, ?)
                on conflict (%s) do update set event_number = excluded.event_number, %s
                where excluded.event_number > known.event_number
                """.formatted(table, id, id, each(names, "%s = null")));
    }

    /** Values are given in the order of the columns; null is no value. */
    public void keep(Session database, UUID id, long number, Object... values) {
        keep.change(
                database,
                Stream.concat(Stream.of(id, number), Arrays.stream(values)).toArray());
    }

    public void forget(Session database, UUID id, long number) {
        forget.change(database, id, number);
    }

    private static String each(List<String> names, String pattern) {
        return names.stream().map(pattern::formatted).collect(Collectors.joining(", "));
    }
}
