package org.cadre.kit.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Effective-dated reference data, read as of a day. */
@ApplicationScoped
public class ReferenceData {

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
        return database.createNativeQuery("""
                        select code, valid_from, valid_to, cast(body as text) from reference_item
                        where data_set = :set order by code, valid_from
                        """, Object[].class).setParameter("set", set).getResultList().stream()
                .map(row -> new ReferenceItem<>(
                        (String) row[0],
                        (LocalDate) row[1],
                        Optional.ofNullable((LocalDate) row[2]),
                        read((String) row[3], shape)))
                .toList();
    }

    private <T> T read(String body, Class<T> shape) {
        try {
            return json.readValue(body, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reference data does not fit " + shape.getSimpleName(), e);
        }
    }
}
