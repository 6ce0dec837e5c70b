package org.cadre.training.programme;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/** All programmes. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    private final Pager pager;

    Programmes(Pager pager) {
        this.pager = pager;
    }

    Programme require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("programme", id));
    }

    /** Leaves it to the database to refuse a second programme of the same code, so that no race gets past. */
    void add(Programme programme) {
        try {
            persistAndFlush(programme);
        } catch (ConstraintViolationException e) {
            throw DomainException.conflict("programme-code-taken", "There is already a programme " + programme.code());
        }
    }

    /** By code. */
    Page<Programme> page(Optional<String> stage, PageQuery query) {
        return pager.page(
                query,
                "programmes/" + stage,
                (after, limit) -> behind(
                                stage, after.map(position -> position.text(0)).orElse(""))
                        .page(0, limit)
                        .list(),
                programme -> Position.of(programme.code()));
    }

    private PanacheQuery<Programme> behind(Optional<String> stage, String code) {
        return stage.map(wanted -> find("stage = ?1 and code > ?2 order by code", wanted, code))
                .orElseGet(() -> find("code > ?1 order by code", code));
    }
}
