package org.cadre.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.Session;
import org.hibernate.annotations.Subselect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.collection.AbstractCollectionPersister;

/**
 * Which columns of a service may hold somebody's id, and what tells the person of it: a category of what is held on people, or a
 * reason why none does. A file beside the permissions says so of each, for review.
 */
public final class ColumnsOfPeople {

    /** Ids that are no key of their own row and refer to no row of this service, but to its people; and whoever is named otherwise. */
    private static final String COLUMNS = """
            select c.relname || '.' || a.attname
            from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
            join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
            where a.attnum > 0 and not a.attisdropped and c.relname <> 'flyway_schema_history'
              and (a.attname <> 'id' or c.relname = 'person')
              and (a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
                   or a.attname ~ '(^|_)(actor|subject|behalf_of|by|facilitators|message_key|resource_id|uid|email)$')
              and not exists (select from pg_constraint k join pg_class whole on whole.oid = k.confrelid
                              where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)
                                and whole.relname not in ('person', 'workforce_person'))
            order by 1
            """;

    private static final Pattern WORDS = Pattern.compile("[a-z_]+");
    private static final Pattern FUNCTION = Pattern.compile("([a-z_]+)\\(\\)");

    /**
     * A line of the file.
     *
     * @param column with its table
     * @param toldBy a category; empty where none tells of it
     * @param reason why none does, or what is not told of it; empty where all is
     */
    public record Line(String column, String toldBy, String reason) {

        static Line of(String text) {
            var parts = text.split(",", 3);
            assertThat(parts).as(text).hasSize(3);
            return new Line(parts[0], parts[1], parts[2]);
        }

        boolean isTold() {
            return !toldBy.isEmpty();
        }
    }

    private final Session database;
    private final List<Line> lines;

    private ColumnsOfPeople(Session database, List<Line> lines) {
        this.database = database;
        this.lines = lines;
    }

    /** What a file says, in a transaction of the service. */
    public static ColumnsOfPeople reviewedIn(Path file, Session database) throws IOException {
        var lines = Files.readAllLines(file).stream().skip(1).map(Line::of).toList();
        return new ColumnsOfPeople(database, lines);
    }

    /** No column is missing, none is there that the database does not have, and each is told or has a reason. */
    public void requireWhole() {
        assertThat(lines.stream().map(Line::column))
                .containsExactlyInAnyOrderElementsOf(
                        database.createNativeQuery(COLUMNS, String.class).getResultList());
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.isTold() || !line.reason().isBlank())
                        .as("%s is told, or it is said why not", line.column())
                        .isTrue());
    }

    /** Each category that is said to tell a column reads it. */
    public void requireTold() {
        var sources = told();
        assertThat(lines.stream().filter(Line::isTold)).allSatisfy(line -> {
            assertThat(sources).as(line.column()).containsKey(line.toldBy());
            assertThat(sources.get(line.toldBy()))
                    .as("what %s reads", line.toldBy())
                    .contains(line.column().split("[.]", 2));
        });
    }

    /** Columns that are said to be told, each with its category. */
    public List<Line> lines() {
        return lines.stream().filter(Line::isTold).toList();
    }

    /** Some of those whose ids stand in a column; nobody where it holds no ids but names or numbers. */
    public List<UUID> peopleIn(Line line, int atMost) {
        var parts = line.column().split("[.]", 2);
        var type = database.createNativeQuery("""
                        select format_type(atttypid, null) from pg_attribute
                        where attrelid = cast(:table as regclass) and attname = :column
                        """, String.class)
                .setParameter("table", parts[0])
                .setParameter("column", parts[1])
                .getSingleResult();
        var ids = switch (type) {
            case "uuid" -> parts[1];
            case "uuid[]" -> "unnest(%s)".formatted(parts[1]);
            default -> "cast(null as uuid)";
        };
        return database.createNativeQuery(
                        "select distinct id from (select %s as id from %s) held where id is not null limit %d"
                                .formatted(ids, parts[0], atMost),
                        UUID.class)
                .getResultList();
    }

    /** What each category reads: the names of tables and columns. */
    private Map<String, List<String>> told() {
        return database.getMetamodel().getEntities().stream()
                .<Class<?>>map(type -> type.getJavaType())
                .filter(type -> type.isAnnotationPresent(HeldOn.class))
                .collect(Collectors.toMap(
                        type -> type.getAnnotation(HeldOn.class).category(), this::reads, (one, other) -> one));
    }

    private List<String> reads(Class<?> type) {
        if (!type.isAnnotationPresent(Subselect.class)) {
            return ownColumns(type);
        }
        var select = type.getAnnotation(Subselect.class).value();
        var functions = FUNCTION.matcher(select).results().flatMap(found -> body(found.group(1)));
        return Stream.concat(Stream.of(select), functions)
                .flatMap(text -> WORDS.matcher(text).results())
                .map(word -> word.group())
                .distinct()
                .toList();
    }

    private Stream<String> body(String function) {
        return database.createNativeQuery("select prosrc from pg_proc where proname = :name", String.class)
                .setParameter("name", function)
                .getResultStream();
    }

    private List<String> ownColumns(Class<?> type) {
        var tables = database.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel();
        var entity = tables.getEntityDescriptor(type);
        var lists = new ArrayList<String>();
        tables.forEachCollectionDescriptor(collection -> {
            if (collection.getOwnerEntityPersister().equals(entity)
                    && collection instanceof AbstractCollectionPersister list) {
                lists.add(list.getTableName());
            }
        });
        return Stream.of(Arrays.stream(entity.getQuerySpaces()).map(String::valueOf), lists.stream())
                .flatMap(Function.identity())
                .flatMap(table -> Stream.concat(Stream.of(table), columns(table)))
                .distinct()
                .toList();
    }

    private Stream<String> columns(String table) {
        return database.createNativeQuery(
                        "select attname from pg_attribute where attrelid = cast(:table as regclass) and attnum > 0",
                        String.class)
                .setParameter("table", table)
                .getResultStream();
    }
}
