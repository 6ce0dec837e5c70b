package org.cadre.appraisal.systemicfactors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** All statements of all appraisals. */
@ApplicationScoped
public class SystemicStatements {

    /** Keeps Panache's verbs out of other packages: nobody changes or removes a statement. */
    @ApplicationScoped
    static class Store implements PanacheRepositoryBase<SystemicStatement, UUID> {}

    private final Store store;
    private final Ids ids;
    private final BusinessCalendar calendar;

    SystemicStatements(Store store, Ids ids, BusinessCalendar calendar) {
        this.store = store;
        this.ids = ids;
        this.calendar = calendar;
    }

    public void state(UUID appraisal, UUID person, UUID author, String statement) {
        store.persistAndFlush(new SystemicStatement(ids.next(), appraisal, person, author, calendar.now(), statement));
    }

    /** Those of one appraisal, oldest first. */
    public List<KeptStatement> of(UUID appraisal) {
        return store.list("appraisalId = ?1 order by id", appraisal).stream()
                .map(SystemicStatement::kept)
                .toList();
    }

    /** Whether this author made one of an appraisal after a moment. */
    public boolean isMadeBy(UUID author, UUID appraisal, Instant after) {
        return store.count("authorId = ?1 and appraisalId = ?2 and statedAt > ?3", author, appraisal, after) > 0;
    }
}
