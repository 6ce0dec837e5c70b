package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.hibernate.Session;

/** Keeps with which bodies people are registered, and until when. */
@ApplicationScoped
class RegistrationsProjection implements Projection {

    private static final String RECORDED = "cadre.workforce.registration.recorded.v1";
    private static final String CHANGED = "cadre.workforce.registration.changed.v1";
    private static final String REMOVED = "cadre.workforce.registration.removed.v1";

    /** What appraisal needs of a registration; each event holds the whole state. */
    record Registered(
            UUID registrationId, UUID personId, String body, LocalDate validFrom, Optional<LocalDate> validUntil) {}

    /** What appraisal needs of one that there is no more. */
    record Gone(UUID registrationId) {}

    private final Session database;

    RegistrationsProjection(Session database) {
        this.database = database;
    }

    @Override
    public String group() {
        return "appraisal.registrations";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.workforce.registrations.v1");
    }

    @Override
    public String table() {
        return "workforce_registration";
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case RECORDED, CHANGED -> keep(event.as(Registered.class), event.number());
            case REMOVED -> forget(event.as(Gone.class), event.number());
            default -> {}
        }
    }

    private void keep(Registered registered, long number) {
        database.createNativeMutationQuery("""
                        insert into workforce_registration as known
                            (registration_id, person_id, body, valid_from, valid_until, event_number)
                        values (:id, :person, :body, :from, :until, :number)
                        on conflict (registration_id) do update
                        set person_id = excluded.person_id, body = excluded.body, valid_from = excluded.valid_from,
                            valid_until = excluded.valid_until, event_number = excluded.event_number
                        where excluded.event_number > known.event_number
                        """)
                .setParameter("id", registered.registrationId())
                .setParameter("person", registered.personId())
                .setParameter("body", registered.body())
                .setParameter("from", registered.validFrom())
                .setParameter("until", registered.validUntil().orElse(null), LocalDate.class)
                .setParameter("number", number)
                .executeUpdate();
    }

    private void forget(Gone registration, long number) {
        database.createNativeMutationQuery("""
                        insert into workforce_registration as known (registration_id, event_number)
                        values (:id, :number)
                        on conflict (registration_id) do update
                        set person_id = null, body = null, valid_from = null, valid_until = null,
                            event_number = excluded.event_number
                        where excluded.event_number > known.event_number
                        """)
                .setParameter("id", registration.registrationId())
                .setParameter("number", number)
                .executeUpdate();
    }
}
