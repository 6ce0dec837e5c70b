package org.cadre.appraisal.feedback.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The reports of all runs. The database shows one to its facilitator and, once it is released, to its subject. */
@ApplicationScoped
public class Reports {

    /** Keeps Panache's verbs out of other packages: nobody changes or removes a report. */
    @ApplicationScoped
    static class Store implements PanacheRepositoryBase<StoredReport, UUID> {}

    private final Store store;

    Reports(Store store) {
        this.store = store;
    }

    public void keep(UUID run, Optional<UUID> person, FeedbackReport report) {
        store.persist(new StoredReport(run, person.orElse(null), report));
    }

    /** Empty where the caller may not read it, or where it was anonymised. */
    public Optional<FeedbackReport> find(UUID run) {
        return store.findByIdOptional(run).map(StoredReport::written);
    }
}
