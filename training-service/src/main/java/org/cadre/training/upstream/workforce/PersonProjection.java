package org.cadre.training.upstream.workforce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.hibernate.Session;

/** Who works where. Every event about a person carries all assignments, so the newest one is the whole truth. */
@ApplicationScoped
class PersonProjection implements Projection {

    private static final Set<String> TYPES = Set.of(
            "cadre.workforce.person.joined.v1",
            "cadre.workforce.person.moved.v1",
            "cadre.workforce.person.left.v1",
            "cadre.workforce.person.changed.v1",
            "cadre.workforce.person.retention-warned.v1",
            "cadre.workforce.person.anonymised.v1",
            "cadre.workforce.person.deleted.v1");

    private final Session database;
    private final ObjectMapper json;

    PersonProjection(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public String group() {
        return "training.people";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.workforce.people.v1");
    }

    @Override
    public String table() {
        return "upstream_person";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (TYPES.contains(event.type())) {
            upsert(event.as(KnownPerson.class), event.number());
        }
    }

    private void upsert(KnownPerson person, long number) {
        database.createNativeMutationQuery("""
                        insert into upstream_person (person_id, staff_uid, assignments, reporting_lines, event_number)
                        values (:id, :uid, cast(:assignments as jsonb), cast(:lines as jsonb), :number)
                        on conflict (person_id) do update
                        set staff_uid = excluded.staff_uid, assignments = excluded.assignments,
                            reporting_lines = excluded.reporting_lines, event_number = excluded.event_number
                        where excluded.event_number > upstream_person.event_number
                        """)
                .setParameter("id", person.personId())
                .setParameter("uid", person.staffUid().orElse(null), String.class)
                .setParameter("assignments", written(person.places()))
                .setParameter("lines", written(person.reportingLines()))
                .setParameter("number", number)
                .executeUpdate();
    }

    private String written(List<?> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
