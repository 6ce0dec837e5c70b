package org.cadre.appraisal.feedback.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;

/** The reports of all runs. The database shows one to its facilitator and, once it is released, to its subject. */
@ApplicationScoped
public class Reports {

    /** Keeps Panache's verbs out of other packages: nobody changes or removes a report. */
    @ApplicationScoped
    static class Store implements PanacheRepositoryBase<StoredReport, UUID> {}

    /** A report of which nothing is kept any more. */
    public record Emptied(UUID runId, String organisation) {}

    private static final PlainStatement EMPTY = new PlainStatement("""
            update feedback_report report set written = null
            from feedback_run run
            where run.id = report.run_id and run.subject_type = 'ORGANISATION' and run.closed_on < ?
              and report.written is not null
            returning report.run_id, run.organisation
            """);

    private final Store store;

    Reports(Store store) {
        this.store = store;
    }

    /**
     * Empties the reports about organisations: what was said may name people, and goes with nobody's record.
     *
     * @param closedBefore of runs that closed before this day
     */
    public List<Emptied> emptyOfOrganisations(LocalDate closedBefore) {
        return EMPTY.rows(
                store.getSession(), row -> new Emptied(row.getObject(1, UUID.class), row.getString(2)), closedBefore);
    }

    public void keep(UUID run, Optional<UUID> person, FeedbackReport report) {
        store.persist(new StoredReport(run, person.orElse(null), report));
    }

    /** Empty where the caller may not read it, or where it was anonymised. */
    public Optional<FeedbackReport> find(UUID run) {
        return store.findByIdOptional(run).map(StoredReport::written);
    }
}
