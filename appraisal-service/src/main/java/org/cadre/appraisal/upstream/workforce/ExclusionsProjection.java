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

    private static final KeptRows ROWS =
            new KeptRows("workforce_exclusion", "exclusion_id", "person_id", "organisation", "from_day", "to_day");

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
            case REMOVED -> ROWS.forget(database, event.as(Gone.class).exclusionId(), event.number());
            default -> {}
        }
    }

    private void keep(Exclusion exclusion, long number) {
        ROWS.keep(
                database,
                exclusion.exclusionId(),
                number,
                exclusion.personId(),
                exclusion.organisation(),
                exclusion.from(),
                exclusion.to().orElse(null));
    }
}
