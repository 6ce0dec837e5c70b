package org.cadre.appraisal.upstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /** What appraisal needs of one that was recorded in error. */
    record Gone(UUID mandatoryTrainingId) {}

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
            case WITHDRAWN -> forget(event.as(Gone.class), event.number());
            default -> {}
        }
    }

    private void keep(Completed completed, long number) {
        database.createNativeMutationQuery("""
                        insert into training_completion as known
                            (completion_id, person_id, code, subject, name, covers, completed_on, valid_until,
                             event_number)
                        values (:id, :person, :code, :subject, :name, string_to_array(:covers, ','), :completed, :until,
                                :number)
                        on conflict (completion_id) do update
                        set person_id = excluded.person_id, code = excluded.code, subject = excluded.subject,
                            name = excluded.name, covers = excluded.covers, completed_on = excluded.completed_on,
                            valid_until = excluded.valid_until, event_number = excluded.event_number
                        where excluded.event_number > known.event_number
                        """)
                .setParameter("id", completed.mandatoryTrainingId())
                .setParameter("person", completed.personId())
                .setParameter("code", completed.code())
                .setParameter("subject", completed.subject())
                .setParameter("name", completed.name())
                .setParameter("covers", String.join(",", completed.covers()))
                .setParameter("completed", completed.completedOn())
                .setParameter("until", completed.validUntil())
                .setParameter("number", number)
                .executeUpdate();
    }

    private void forget(Gone completed, long number) {
        database.createNativeMutationQuery("""
                        insert into training_completion as known (completion_id, event_number) values (:id, :number)
                        on conflict (completion_id) do update
                        set person_id = null, code = null, subject = null, name = null, covers = null,
                            completed_on = null, valid_until = null, event_number = excluded.event_number
                        where excluded.event_number > known.event_number
                        """)
                .setParameter("id", completed.mandatoryTrainingId())
                .setParameter("number", number)
                .executeUpdate();
    }
}
