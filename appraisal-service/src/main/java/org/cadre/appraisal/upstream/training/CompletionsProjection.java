package org.cadre.appraisal.upstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.upstream.KeptRows;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.hibernate.Session;

/** Keeps which statutory and mandatory training people completed, and until when it counts. */
@ApplicationScoped
class CompletionsProjection implements Projection {

    private static final String RECORDED = "cadre.training.mandatory-training.recorded.v1";
    private static final String RECALCULATED = "cadre.training.mandatory-training.recalculated.v1";
    private static final String WITHDRAWN = "cadre.training.mandatory-training.withdrawn.v1";

    /** What appraisal needs of a completion; each event holds the whole state. */
    record Completed(
            UUID mandatoryTrainingId,
            UUID personId,
            String code,
            String subject,
            String name,
            List<String> covers,
            LocalDate completedOn,
            LocalDate validUntil) {}

    /** What appraisal needs of one that there is no more. */
    record Gone(UUID mandatoryTrainingId) {}

    private static final KeptRows ROWS = new KeptRows(
            "training_completion",
            "completion_id",
            "person_id",
            "code",
            "subject",
            "name",
            "covers",
            "completed_on",
            "valid_until");

    private final Session database;

    CompletionsProjection(Session database) {
        this.database = database;
    }

    @Override
    public String group() {
        return "appraisal.mandatory-training";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.training.mandatory-trainings.v1");
    }

    @Override
    public String table() {
        return "training_completion";
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case RECORDED, RECALCULATED -> keep(event.as(Completed.class), event.number());
            case WITHDRAWN -> ROWS.forget(database, event.as(Gone.class).mandatoryTrainingId(), event.number());
            default -> {}
        }
    }

    private void keep(Completed completed, long number) {
        ROWS.keep(
                database,
                completed.mandatoryTrainingId(),
                number,
                completed.personId(),
                completed.code(),
                completed.subject(),
                completed.name(),
                completed.covers().toArray(String[]::new),
                completed.completedOn(),
                completed.validUntil());
    }
}
