package org.cadre.training.upstream.workforce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PersonLookup;
import org.cadre.kit.security.Caller;
import org.hibernate.Session;

/** Everybody workforce told us of. */
@ApplicationScoped
public class People implements PersonLookup {

    private static final TypeReference<List<Assignment>> ASSIGNMENTS = new TypeReference<>() {};
    private static final TypeReference<List<ReportingLine>> REPORTING_LINES = new TypeReference<>() {};

    private final Session database;
    private final ObjectMapper json;
    private final Caller caller;

    People(Session database, ObjectMapper json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    public Optional<Person> find(UUID personId) {
        return database.createNativeQuery("""
                        select cast(assignments as text), cast(reporting_lines as text)
                        from upstream_person where person_id = :id
                        """, Object[].class)
                .setParameter("id", personId)
                .uniqueResultOptional()
                .map(row -> new Person(
                        personId, read((String) row[0], ASSIGNMENTS), read((String) row[1], REPORTING_LINES)));
    }

    /** The calling person, if workforce has told of them. */
    public Optional<UUID> calling() {
        return caller.staffUid().flatMap(this::personOf);
    }

    /** Two people with one number are nobody: guessing would open one's record to the other. */
    @Override
    public Optional<UUID> personOf(String staffUid) {
        var found = database.createNativeQuery(
                        "select person_id from upstream_person where staff_uid = :uid", UUID.class)
                .addScalar("person_id", UUID.class)
                .setParameter("uid", staffUid)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private <T> T read(String written, TypeReference<T> shape) {
        try {
            return json.readValue(written, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
