package org.cadre.appraisal.boardreference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All objections to references. */
@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID> {

    /** Of one reference, oldest first. */
    List<Objection> of(BoardReference reference) {
        return list("referenceId = ?1 order by raisedAt, id", reference.id());
    }

    /** The one that waits; the reference says that there is one. */
    Objection requireOpen(BoardReference reference) {
        return find("referenceId = ?1 and outcome is null", reference.id()).singleResult();
    }
}
