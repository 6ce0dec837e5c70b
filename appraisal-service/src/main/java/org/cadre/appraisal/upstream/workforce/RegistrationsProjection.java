package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.upstream.KeptRows;
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

    private static final KeptRows ROWS =
            new KeptRows("workforce_registration", "registration_id", "person_id", "body", "valid_from", "valid_until");

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
            case REMOVED -> ROWS.forget(database, event.as(Gone.class).registrationId(), event.number());
            default -> {}
        }
    }

    private void keep(Registered registered, long number) {
        ROWS.keep(
                database,
                registered.registrationId(),
                number,
                registered.personId(),
                registered.body(),
                registered.validFrom(),
                registered.validUntil().orElse(null));
    }
}
