package org.cadre.appraisal.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/** All appraisal cycles. */
@ApplicationScoped
class AppraisalCycles implements PanacheRepositoryBase<AppraisalCycle, UUID> {

    private static final String NEWEST_FIRST = " order by period.startsOn desc, id desc";

    private final Pager pager;

    AppraisalCycles(Pager pager) {
        this.pager = pager;
    }

    AppraisalCycle require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("cycle", id));
    }

    /** Makes {@link AppraisalCycle#close} wait until the caller's transaction has ended. */
    Optional<AppraisalCycle> findAndHold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Refuses a second cycle of a year; of two that come at once the later waits for what becomes of the other. */
    void requireFirstOfYear(AppraisalCycle cycle) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:year, 0))")
                .setParameter("year", "cycle %s %d".formatted(cycle.organisation(), cycle.appraisalYear()))
                .getSingleResult();
        openedBeside(cycle).ifPresent(other -> {
            throw other.holdsItsYear();
        });
    }

    /** The cycle of that year that the organisation has opened, whether or not it is closed by now, if it is another. */
    Optional<AppraisalCycle> openedBeside(AppraisalCycle cycle) {
        return find(
                        "organisation = ?1 and appraisalYear = ?2 and status <> ?3 and id <> ?4 order by status desc, id desc",
                        cycle.organisation(),
                        cycle.appraisalYear(),
                        CycleStatus.DRAFT,
                        cycle.id())
                .firstResultOptional();
    }

    /** Writes an opening; the unique index decides where a replica of an earlier release opens another at once. */
    void flushOpening(AppraisalCycle cycle) {
        try {
            flush();
        } catch (ConstraintViolationException e) {
            throw DomainException.conflict(
                    "cycle-already-open",
                    "%s opens one cycle of an appraisal year, and has just opened another of %s; see its list of cycles"
                            .formatted(cycle.organisation(), new AppraisalYear(cycle.appraisalYear())));
        }
    }

    /** The cycles of one organisation, newest first. */
    Page<AppraisalCycle> page(String organisation, Optional<CycleStatus> status, PageQuery query) {
        return pager.page(
                query,
                "cycles/%s/%s".formatted(organisation, status),
                (after, limit) -> read(organisation, status, after, limit),
                cycle -> Position.of(cycle.period().startsOn(), cycle.id()));
    }

    private List<AppraisalCycle> read(
            String organisation, Optional<CycleStatus> status, Optional<Position> after, int limit) {
        var wanted = status.map(List::of).orElse(List.of(CycleStatus.values()));
        var rows = after.map(position -> find(
                        "organisation = ?1 and status in ?2 and (period.startsOn, id) < (?3, ?4)" + NEWEST_FIRST,
                        organisation,
                        wanted,
                        position.date(0),
                        position.id()))
                .orElseGet(() -> find("organisation = ?1 and status in ?2" + NEWEST_FIRST, organisation, wanted));
        return rows.page(0, limit).list();
    }
}
