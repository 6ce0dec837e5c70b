package org.cadre.kit.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/**
 * Empty copies of a projection's tables in a schema of their own. In a transaction that {@link #enter enters} that
 * schema the projection's own SQL fills the copies, because it names no schema; all other transactions see the tables
 * that serve.
 */
@ApplicationScoped
class ShadowTables {

    private static final String FAMILY = """
            with recursive family (id, depth) as (
                select cast(to_regclass('public.' || :table) as oid), 0
                union
                select fk.conrelid, depth + 1 from pg_constraint fk join family on fk.confrelid = family.id
                where fk.contype = 'f' and fk.conrelid <> fk.confrelid)
            select cast(relname as text) from family join pg_class on oid = id group by relname order by max(depth)
            """;

    private static final String COLUMNS = """
            select cast(attname as text) from pg_attribute
            where attrelid = to_regclass('public.' || :table) and attnum > 0 and not attisdropped order by attnum
            """;

    private static final String KEY = """
            select cast(attname as text) from pg_index join pg_attribute on attrelid = indrelid
            where indrelid = to_regclass('public.' || :table) and indisprimary and attnum = any (indkey)
            order by array_position(cast(indkey as smallint[]), attnum)
            """;

    private final Session database;

    ShadowTables(Session database) {
        this.database = database;
    }

    /** The table and all that hang on it by foreign keys, it first. */
    List<String> family(String table) {
        return names(FAMILY, table);
    }

    /** First column of the primary key. */
    String idOf(String table) {
        return names(KEY, table).getFirst();
    }

    void create(List<String> tables) {
        drop(tables);
        tables.forEach(
                table -> execute("create table rebuild.%s (like public.%s including all)".formatted(table, table)));
    }

    /** Until the transaction ends, an unqualified name means the copy, if there is one. */
    void enter() {
        database.createNativeQuery("select set_config('search_path', 'rebuild, public', true)", String.class)
                .getSingleResult();
    }

    /** Lets nobody write to the tables that serve until the transaction ends; readers go on. */
    void hold(List<String> tables) {
        database.createNativeQuery("select set_config('statement_timeout', '5min', true)", String.class)
                .getSingleResult();
        execute("lock table %s in share row exclusive mode"
                .formatted(String.join(
                        ", ", tables.stream().map(table -> "public." + table).toList())));
    }

    /** Makes the tables that serve equal to the copies; touches no row that is equal already. Returns how many it did. */
    long takeOver(List<String> tables) {
        return tables.stream().mapToLong(this::takeOver).sum();
    }

    void drop(List<String> tables) {
        tables.forEach(table -> execute("drop table if exists rebuild." + table));
    }

    private long takeOver(String table) {
        var key = names(KEY, table);
        var columns = names(COLUMNS, table);
        var same = key.isEmpty() ? "made::text = kept::text" : "%s = %s".formatted(row("made", key), row("kept", key));
        var equal = "%s and %s is not distinct from %s".formatted(same, row("made", columns), row("kept", columns));
        var gone = execute("delete from public.%s kept where not exists (select from rebuild.%s made where %s)"
                .formatted(table, table, same));
        var insert = """
                insert into public.%s (%s) select %s from rebuild.%s made
                where not exists (select from public.%s kept where %s)
                """.formatted(table, String.join(", ", columns), String.join(", ", columns), table, table, equal);
        return gone + execute(key.isEmpty() ? insert : insert + onConflict(key, columns));
    }

    /** An update in place: whoever waits for a lock on the row finds it again. */
    private static String onConflict(List<String> key, List<String> columns) {
        return " on conflict (%s) do update set %s"
                .formatted(
                        String.join(", ", key),
                        String.join(
                                ", ",
                                columns.stream()
                                        .map(column -> column + " = excluded." + column)
                                        .toList()));
    }

    private static String row(String table, List<String> columns) {
        return "(%s)"
                .formatted(String.join(
                        ", ",
                        columns.stream().map(column -> table + "." + column).toList()));
    }

    private List<String> names(String query, String table) {
        return database.createNativeQuery(query, String.class)
                .setParameter("table", table)
                .getResultList();
    }

    private long execute(String sql) {
        return database.doReturningWork(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeLargeUpdate(sql);
            }
        });
    }
}
