package org.cadre.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.consume.Reaction;
import org.cadre.kit.consume.ReceivedEvent;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.hibernate.Session;

/** Takes down what a completed appraisal found. The same finding of the same appraisal is recorded once. */
@ApplicationScoped
class RecordingNeeds implements Reaction {

    /** As far as training reads it. */
    record CompletedAppraisal(
            UUID appraisalId,
            UUID personId,
            int appraisalYear,
            Optional<LocalDate> completedOn,
            Optional<List<String>> developmentNeeds) {}

    private static final String COMPLETED = "cadre.appraisal.appraisal.completed.v1";

    private final Session database;
    private final Ids ids;
    private final BusinessCalendar calendar;

    RecordingNeeds(Session database, Ids ids, BusinessCalendar calendar) {
        this.database = database;
        this.ids = ids;
        this.calendar = calendar;
    }

    @Override
    public String group() {
        return "training.development-needs";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.appraisal.appraisals.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(COMPLETED)) {
            var appraisal = event.as(CompletedAppraisal.class);
            appraisal.developmentNeeds().orElse(List.of()).forEach(competency -> record(appraisal, competency));
        }
    }

    private void record(CompletedAppraisal appraisal, String competency) {
        database.createNativeMutationQuery("""
                        insert into development_need (id, person_id, competency, appraisal_id, appraisal_year,
                                                      identified_on)
                        values (:id, :person, :competency, :appraisal, :year, :day)
                        on conflict (appraisal_id, competency) do nothing
                        """)
                .setParameter("id", ids.next())
                .setParameter("person", appraisal.personId())
                .setParameter("competency", competency)
                .setParameter("appraisal", appraisal.appraisalId())
                .setParameter("year", appraisal.appraisalYear())
                .setParameter("day", appraisal.completedOn().orElseGet(calendar::today))
                .executeUpdate();
    }
}
