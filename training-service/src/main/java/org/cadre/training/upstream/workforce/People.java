package org.cadre.training.upstream.workforce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Everybody workforce told us of. */
@ApplicationScoped
public class People {

    private static final TypeReference<List<Assignment>> ASSIGNMENTS = new TypeReference<>() {};

    private final Session database;
    private final ObjectMapper json;

    People(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public Optional<Person> find(UUID personId) {
        return database.createNativeQuery(
                        "select staff_uid, cast(assignments as text) from upstream_person where person_id = :id",
                        Object[].class)
                .setParameter("id", personId)
                .uniqueResultOptional()
                .map(row -> new Person(personId, Optional.ofNullable((String) row[0]), read((String) row[1])));
    }

    private List<Assignment> read(String assignments) {
        try {
            return json.readValue(assignments, ASSIGNMENTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
