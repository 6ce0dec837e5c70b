package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.hibernate.Session;

/** Keeps on which days somebody is not expected to be appraised; why stays in workforce. */
@ApplicationScoped
class ExclusionsProjection implements Projection {

    private static final String RECORDED = "cadre.workforce.exclusion.recorded.v1";
    private static final String CHANGED = "cadre.workforce.exclusion.changed.v1";
    private static final String REMOVED = "cadre.workforce.exclusion.removed.v1";

    /** What appraisal needs of an exclusion that counts; each event holds the whole state. */
    record Exclusion(UUID exclusionId, UUID personId, String organisation, LocalDate from, Optional<LocalDate> to) {}

    /** What appraisal needs of one that counts no more. */
    record Gone(UUID exclusionId) {}

    private final Session database;

    ExclusionsProjection(Session database) {
        this.database = database;
    }

    @Override
    public String group() {
        return "appraisal.exclusions";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.workforce.exclusions.v1");
    }

    @Override
    public String table() {
        return "workforce_exclusion";
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case RECORDED, CHANGED -> keep(event.as(Exclusion.class), event.number());
            case REMOVED -> forget(event.as(Gone.class), event.number());
            default -> {}
        }
    }

    private void keep(Exclusion exclusion, long number) {
        database.createNativeMutationQuery("""
                        insert into workforce_exclusion as known
                            (exclusion_id, person_id, organisation, from_day, to_day, event_number)
                        values (:id, :person, :organisation, :from, :to, :number)
                        on conflict (exclusion_id) do update
                        set person_id = excluded.person_id, organisation = excluded.organisation,
                            from_day = excluded.from_day, to_day = excluded.to_day,
                            event_number = excluded.event_number
                        where excluded.event_number > known.event_number
                        """)
                .setParameter("id", exclusion.exclusionId())
                .setParameter("person", exclusion.personId())
                .setParameter("organisation", exclusion.organisation())
                .setParameter("from", exclusion.from())
                .setParameter("to", exclusion.to().orElse(null), LocalDate.class)
                .setParameter("number", number)
                .executeUpdate();
    }

    private void forget(Gone exclusion, long number) {
        database.createNativeMutationQuery("""
                        insert into workforce_exclusion as known (exclusion_id, event_number) values (:id, :number)
                        on conflict (exclusion_id) do update
                        set person_id = null, organisation = null, from_day = null, to_day = null,
                            event_number = excluded.event_number
                        where excluded.event_number > known.event_number
                        """)
                .setParameter("id", exclusion.exclusionId())
                .setParameter("number", number)
                .executeUpdate();
    }
}
