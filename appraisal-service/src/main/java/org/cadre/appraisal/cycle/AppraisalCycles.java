package org.cadre.appraisal.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;

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
