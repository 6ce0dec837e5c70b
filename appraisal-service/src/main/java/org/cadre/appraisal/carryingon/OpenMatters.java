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

    private static final PlainStatement CHANGES =
            new PlainStatement("select id from open_matter_change where id > ? order by id limit ?");

    private static final PlainStatement TAKE_CHANGE = new PlainStatement("""
            delete from open_matter_change
            where id = (select id from open_matter_change where id = ? for update skip locked)
            returning subject_id
            """);

    private static final PlainStatement OVERDUE = new PlainStatement("""
            select id from open_matter where new_owner_by < ? and state = 'OPEN' and id > ? order by id limit ?
            """);

    private static final PlainStatement HOLD_OVERDUE = new PlainStatement("""
            select id from open_matter where id = ? and new_owner_by < ? and state = 'OPEN' for update skip locked
            """);

    /** Comes after every id that there is. */
    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    private final Pager pager;

    OpenMatters(Pager pager) {
        this.pager = pager;
    }

    OpenMatter require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("open-matter", id));
    }

    /**
     * What is not told again of somebody who has left: what still waits for a new owner, and objectives that have one or were
     * told at the same leaving.
     */
    List<OpenMatter> toldOf(Leaver leaver) {
        return list(
                "leaverId = ?1 and (state <> ?2 or leftOpen.kind = ?3 and (newOwnerId is not null or leftOn = ?4))",
                leaver.personId(),
                MatterState.SETTLED,
                MatterKind.OBJECTIVE,
                leaver.lastDay());
    }

    List<OpenMatter> unsettledAbout(Collection<UUID> subjects) {
        return list("leftOpen.subjectId in ?1 and state <> ?2", subjects, MatterState.SETTLED);
    }

    /** What is unsettled of an appraisal, and whatever else these leavers left open. */
    List<OpenMatter> unsettledAround(UUID appraisal, Collection<UUID> leavers) {
        return list(
                "state <> ?1 and (leftOpen.subjectId = ?2 or leaverId in ?3)", MatterState.SETTLED, appraisal, leavers);
    }

    /** Changes of appraisals that may settle something or leave it open, by their numbers after another one. */
    List<Long> changes(long after, int most) {
        return CHANGES.rows(getSession(), row -> row.getLong(1), after, most);
    }

    /** The appraisal that changed, which is the caller's to look at then; empty where somebody else has it. */
    Optional<UUID> takeChange(long change) {
        return TAKE_CHANGE.rows(getSession(), row -> row.getObject(1, UUID.class), change).stream()
                .findFirst();
    }

    /** Without a new owner after the last day for it, by their ids after another one. */
    List<UUID> overdueOn(LocalDate today, UUID after, int most) {
        return OVERDUE.rows(getSession(), row -> row.getObject(1, UUID.class), today, after, most);
    }

    /** One of them, locked for this transaction; empty where another holds it, or where it is overdue no more. */
    Optional<OpenMatter> holdOverdue(UUID id, LocalDate today) {
        return HOLD_OVERDUE.rows(getSession(), row -> row.getObject(1, UUID.class), id, today).stream()
                .findFirst()
                .map(this::require);
    }

    /** Of one organisation, newest first. */
    Page<OpenMatter> page(String organisation, Optional<MatterState> state, PageQuery query) {
        var wanted = wanted(state);
        return pager.page(
                query,
                "open-matters/%s/%s".formatted(organisation, state),
                new NewestFirst<>(this, "organisation = ?1 and state in ?2", organisation, wanted),
                matter -> Position.of(matter.id()));
    }

    /**
     * The same without a cursor, for who writes all of it.
     *
     * @param last behind this one
     */
    List<OpenMatter> ofOrganisation(String organisation, Optional<MatterState> state, Optional<UUID> last, int limit) {
        return find(
                        "organisation = ?1 and state in ?2 and id < ?3 order by id desc",
                        organisation,
                        wanted(state),
                        last.orElse(BEHIND_ALL))
                .page(0, limit)
                .list();
    }

    private static List<MatterState> wanted(Optional<MatterState> state) {
        return state.map(List::of).orElse(List.of(MatterState.values()));
    }
}
