package org.cadre.appraisal.carryingon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;

/** Everything that leavers left open, settled or not. */
@ApplicationScoped
class OpenMatters implements PanacheRepositoryBase<OpenMatter, UUID> {

    private static final PlainStatement TAKE_CHANGED = new PlainStatement("""
            delete from open_matter_change
            where id in (select id from open_matter_change order by id limit ? for update skip locked)
            returning subject_id
            """);

    private final Pager pager;

    OpenMatters(Pager pager) {
        this.pager = pager;
    }

    OpenMatter require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("open-matter", id));
    }

    List<OpenMatter> unsettledOf(Collection<UUID> leavers) {
        return list("leaverId in ?1 and state <> ?2", leavers, MatterState.SETTLED);
    }

    List<OpenMatter> unsettledAbout(Collection<UUID> subjects) {
        return list("leftOpen.subjectId in ?1 and state <> ?2", subjects, MatterState.SETTLED);
    }

    /** Appraisals that changed and of which something is unsettled; once taken, they are the caller's to look at. */
    List<UUID> takeChanged(int most) {
        return TAKE_CHANGED.rows(getSession(), row -> row.getObject(1, UUID.class), most);
    }

    /** Without a new owner after the last day for it, locked for this transaction; those another holds are left out. */
    List<UUID> overdueOn(LocalDate today, int most) {
        return getSession()
                .createNativeQuery("""
                        select id from open_matter where new_owner_by < :today and state = 'OPEN'
                        order by id limit :most for update skip locked
                        """, UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
    }

    /** Of one organisation, newest first. */
    Page<OpenMatter> page(String organisation, Optional<MatterState> state, PageQuery query) {
        var wanted = state.map(List::of).orElse(List.of(MatterState.values()));
        return pager.page(
                query,
                "open-matters/%s/%s".formatted(organisation, state),
                new NewestFirst<>(this, "organisation = ?1 and state in ?2", organisation, wanted),
                matter -> Position.of(matter.id()));
    }
}
