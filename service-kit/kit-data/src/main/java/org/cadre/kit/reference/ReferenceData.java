package org.cadre.kit.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Effective-dated reference data, read as of a day. */
@ApplicationScoped
public class ReferenceData {

    private static final PlainStatement ITEMS = new PlainStatement("""
            select code, valid_from, valid_to, cast(body as text) from reference_item
            where data_set = ? order by code, valid_from
            """);

    private final Session database;
    private final ObjectMapper json;

    ReferenceData(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** All items of a set that count on a day, by code. */
    public <T> List<ReferenceItem<T>> on(LocalDate day, String set, Class<T> shape) {
        return all(set, shape).stream().filter(item -> item.countsOn(day)).toList();
    }

    public <T> Optional<ReferenceItem<T>> find(LocalDate day, String set, String code, Class<T> shape) {
        return on(day, set, shape).stream()
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    /** Every item of a set, past and future ones too, by code and date. */
    public <T> List<ReferenceItem<T>> all(String set, Class<T> shape) {
        return ITEMS.rows(
                database,
                row -> new ReferenceItem<>(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        Optional.ofNullable(row.getObject(3, LocalDate.class)),
                        read(row.getString(4), shape)),
                set);
    }

    private <T> T read(String body, Class<T> shape) {
        try {
            return json.readValue(body, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reference data does not fit " + shape.getSimpleName(), e);
        }
    }
}
