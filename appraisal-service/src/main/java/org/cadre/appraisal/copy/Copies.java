package org.cadre.appraisal.copy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** All copies of all appraisals. The database shows one that was not shared to the appraisee alone. */
@ApplicationScoped
public class Copies {

    /** Keeps Panache's verbs out of other packages: nobody changes or removes a copy. */
    @ApplicationScoped
    static class Store implements PanacheRepositoryBase<AppraisalCopy, UUID> {}

    private final Store store;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Copies(Store store, Ids ids, BusinessCalendar calendar) {
        this.store = store;
        this.ids = ids;
        this.calendar = calendar;
    }

    public void keep(CopyKind kind, CopiedAppraisal appraisal) {
        store.persist(new AppraisalCopy(ids.next(), appraisal, kind, calendar.now()));
    }

    /** When the newest of a kind was kept; empty where there is none. */
    public Optional<Instant> lastTaken(UUID appraisal, CopyKind kind) {
        return store.find("appraisalId = ?1 and kind = ?2 order by id desc", appraisal, kind)
                .firstResultOptional()
                .map(copy -> copy.kept().takenAt());
    }

    /** The copies of an appraisal that a party may read, oldest first. */
    public List<KeptCopy> of(UUID appraisal, boolean sharedOnly) {
        return store.list("appraisalId = ?1 and (shared or ?2 = false) order by id", appraisal, sharedOnly).stream()
                .map(AppraisalCopy::kept)
                .toList();
    }
}
