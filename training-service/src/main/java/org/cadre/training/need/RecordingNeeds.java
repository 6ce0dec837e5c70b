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

/**
 * Takes down what a completed appraisal found. The same finding of the same appraisal is recorded once; one that the
 * appraisal does not repeat when it is completed anew is withdrawn.
 */
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
            var found = appraisal.developmentNeeds().orElse(List.of());
            withdrawOthers(appraisal.appraisalId(), found);
            found.forEach(competency -> record(appraisal, competency));
        }
    }

    /** An appraisal that was reopened and completed anew says again what its findings are. */
    private void withdrawOthers(UUID appraisal, List<String> found) {
        database.createNativeMutationQuery("""
                        update development_need set withdrawn_on = :today
                        where appraisal_id = :appraisal and withdrawn_on is null
                          and competency <> all (string_to_array(:found, ','))
                        """)
                .setParameter("today", calendar.today())
                .setParameter("appraisal", appraisal)
                .setParameter("found", String.join(",", found))
                .executeUpdate();
    }

    private void record(CompletedAppraisal appraisal, String competency) {
        database.createNativeMutationQuery("""
                        insert into development_need (id, person_id, competency, appraisal_id, appraisal_year,
                                                      identified_on)
                        values (:id, :person, :competency, :appraisal, :year, :day)
                        on conflict (appraisal_id, competency) do update set withdrawn_on = null
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
