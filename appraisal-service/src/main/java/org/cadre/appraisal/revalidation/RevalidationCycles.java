package org.cadre.appraisal.revalidation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/** All revalidation cycles. */
@ApplicationScoped
class RevalidationCycles implements PanacheRepositoryBase<RevalidationCycle, UUID> {

    private static final String LATEST_FIRST = " order by dueOn desc, id desc";

    private final Pager pager;

    RevalidationCycles(Pager pager) {
        this.pager = pager;
    }

    RevalidationCycle require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("revalidation-cycle", id));
    }

    /** The database decides between two that begin at once. */
    void add(RevalidationCycle cycle) {
        requireNoOverlap(cycle, cycle.startsOn(), cycle.dueOn());
        persist(cycle);
        flush(cycle);
    }

    /** Writes a cycle that got other days. */
    void flush(RevalidationCycle cycle) {
        try {
            flush();
        } catch (ConstraintViolationException e) {
            throw overlaps(cycle, cycle.startsOn(), cycle.dueOn());
        }
    }

    /** One profession has one cycle at a time. Asked before a cycle changes: what has changed is written first. */
    void requireNoOverlap(RevalidationCycle cycle, LocalDate startsOn, LocalDate dueOn) {
        var others = count(
                "personId = ?1 and regulator = ?2 and coalesce(profession, '') = ?3 and id <> ?4"
                        + " and startsOn <= ?5 and dueOn >= ?6",
                cycle.personId(),
                cycle.regulator(),
                cycle.profession().orElse(""),
                cycle.id(),
                dueOn,
                startsOn);
        if (others > 0) {
            throw overlaps(cycle, startsOn, dueOn);
        }
    }

    /** The other cycles of the same registration of a person. */
    List<RevalidationCycle> besides(RevalidationCycle cycle) {
        return list(
                "personId = ?1 and regulator = ?2 and coalesce(profession, '') = ?3 and id <> ?4 order by dueOn, id",
                cycle.personId(),
                cycle.regulator(),
                cycle.profession().orElse(""),
                cycle.id());
    }

    /** The cycles of one person, the one that is due last first. */
    Page<RevalidationCycle> ofPerson(UUID person, PageQuery query) {
        return pager.page(
                query,
                "revalidation-cycles/" + person,
                (after, limit) -> read(person, after, limit),
                cycle -> Position.of(cycle.dueOn(), cycle.id()));
    }

    private List<RevalidationCycle> read(UUID person, Optional<Position> after, int limit) {
        var rows = after.map(position -> find(
                        "personId = ?1 and (dueOn, id) < (?2, ?3)" + LATEST_FIRST,
                        person,
                        position.date(0),
                        position.id()))
                .orElseGet(() -> find("personId = ?1" + LATEST_FIRST, person));
        return rows.page(0, limit).list();
    }

    private static DomainException overlaps(RevalidationCycle cycle, LocalDate startsOn, LocalDate dueOn) {
        return DomainException.conflict(
                "revalidation-cycle-overlaps",
                "There is another cycle with %s between %s and %s".formatted(cycle.regulator(), startsOn, dueOn));
    }
}
