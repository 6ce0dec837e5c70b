package org.cadre.kit.database;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;

/** Rows of one table in pages, the newest first: ids rise with the time at which they were given. */
public final class NewestFirst<T> implements Pager.Rows<T> {

    private static final String ORDER = " order by id desc";

    private final PanacheRepositoryBase<T, UUID> table;
    private final String condition;
    private final Object[] values;

    /**
     * Those rows of a table that a condition lets through.
     *
     * @param condition with {@code ?1} for the first of the values
     */
    public NewestFirst(PanacheRepositoryBase<T, UUID> table, String condition, Object... values) {
        this.table = table;
        this.condition = condition;
        this.values = values.clone();
    }

    @Override
    public List<T> read(Optional<Position> after, int limit) {
        return rows(after).page(0, limit).list();
    }

    /**
     * The same rows, of each only what a line tells: no other column is read.
     *
     * @param line a record whose components have the names of what they tell
     */
    public <L> Pager.Rows<L> as(Class<L> line) {
        return (after, limit) -> rows(after).project(line).page(0, limit).list();
    }

    private PanacheQuery<T> rows(Optional<Position> after) {
        return after.map(position -> table.find(behind(), valuesAnd(position.id())))
                .orElseGet(() -> table.find(condition + ORDER, values));
    }

    private String behind() {
        return "(%s) and id < ?%d".formatted(condition, values.length + 1) + ORDER;
    }

    private Object[] valuesAnd(UUID id) {
        var all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = id;
        return all;
    }
}
