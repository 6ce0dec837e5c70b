package org.cadre.workforce.capacity.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;

/** All studies that the present scope may see. */
@ApplicationScoped
class CapacityStudies implements PanacheRepositoryBase<CapacityStudy, UUID> {

    private final Pager pager;

    CapacityStudies(Pager pager) {
        this.pager = pager;
    }

    /** The newest first, without their questions and answers, which may be large. */
    Page<StudyLine> page(String kind, String organisation, PageQuery query) {
        return pager.page(
                query,
                "capacity-studies/%s/%s".formatted(kind, organisation),
                new NewestFirst<>(this, "kind = ?1 and organisation = ?2", kind, organisation).as(StudyLine.class),
                line -> Position.of(line.id()));
    }
}
