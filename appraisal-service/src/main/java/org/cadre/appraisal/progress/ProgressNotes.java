package org.cadre.appraisal.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.time.Ids;

/** All notes of all appraisals. */
@ApplicationScoped
public class ProgressNotes {

    /** Keeps Panache's verbs out of other packages: nobody changes or removes a note. */
    @ApplicationScoped
    static class Store implements PanacheRepositoryBase<ProgressNote, UUID> {}

    private final Store store;
    private final Ids ids;

    ProgressNotes(Store store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    public void note(Noted of, Progress progress) {
        store.persistAndFlush(new ProgressNote(ids.next(), of, progress));
    }

    /** Those of one appraisal, in the order in which they were noted. */
    public List<Progress> of(UUID appraisal) {
        return store.list("appraisalId = ?1 order by id", appraisal).stream()
                .map(ProgressNote::progress)
                .toList();
    }
}
