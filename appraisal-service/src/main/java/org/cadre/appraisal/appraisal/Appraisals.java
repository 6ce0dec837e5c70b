package org.cadre.appraisal.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/** All appraisals. */
@ApplicationScoped
class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {

    private static final String NEWEST_FIRST = " order by id desc";

    /** As many as are handed over at once. */
    static final int MOST_HELD = 1000;

    private final Pager pager;

    Appraisals(Pager pager) {
        this.pager = pager;
    }

    Appraisal require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    /** As it is at this moment; nobody else changes it, or has its outcome reviewed, until the transaction has ended. */
    Appraisal hold(UUID id) {
        var held = require(id);
        try {
            getEntityManager().refresh(held, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException e) {
            throw handedOverMeanwhile(id, e);
        }
        return held;
    }

    /**
     * The same for many at once, by their ids, and in the order of these, so that two who take several wait for each other and neither
     * for ever. Who is not in it is not seen any more. Who held each before is read with them.
     */
    Map<UUID, Appraisal> holdAll(List<UUID> ids) {
        var held = getEntityManager()
                .createQuery("from Appraisal where id in :ids order by id", Appraisal.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        getEntityManager()
                .createQuery(
                        "from Appraisal a left join fetch a.parties.formerAppraisers where a.id in :ids",
                        Appraisal.class)
                .setParameter("ids", ids)
                .getResultList();
        return held.stream().collect(Collectors.toMap(Appraisal::id, Function.identity()));
    }

    /** Who held it until now does not see it any more once somebody else, for whom they waited, has handed it over. */
    private static DomainException handedOverMeanwhile(UUID id, EntityNotFoundException cause) {
        var missing = notFound(id);
        missing.initCause(cause);
        return missing;
    }

    static DomainException notFound(UUID id) {
        return DomainException.notFound("appraisal", id);
    }

    /** A cancelled appraisal does not stand in the way of another. */
    void requireNoneOf(UUID cycle, UUID person) {
        if (count(
                        "cycleId = ?1 and parties.personId = ?2 and course.state <> ?3",
                        cycle,
                        person,
                        AppraisalState.CANCELLED)
                > 0) {
            throw alreadyStarted();
        }
    }

    /** The unique index decides between two that are started at once. */
    void add(Appraisal appraisal) {
        try {
            persistAndFlush(appraisal);
        } catch (ConstraintViolationException e) {
            throw alreadyStarted();
        }
    }

    /** The appraisals of one cycle, newest first. */
    Page<Appraisal> ofCycle(UUID cycle, PageQuery query) {
        return pager.page(
                query,
                "appraisals/cycle/" + cycle,
                (after, limit) -> read("cycleId = ?1", cycle, after, limit),
                Appraisals::position);
    }

    /**
     * What somebody holds and is not over, oldest first, so that all who take several take them in the same order; one more than are
     * taken at once where there are more.
     */
    List<UUID> openHeldBy(UUID appraiser) {
        return getEntityManager()
                .createQuery("""
                        select id from Appraisal
                        where parties.appraiserId = :appraiser and course.state not in (:over) order by id
                        """, UUID.class)
                .setParameter("appraiser", appraiser)
                .setParameter("over", List.of(AppraisalState.COMPLETE, AppraisalState.CANCELLED))
                .setMaxResults(MOST_HELD + 1)
                .getResultList();
    }

    private List<Appraisal> read(String filter, UUID wanted, Optional<Position> after, int limit) {
        var rows = after.map(position -> find(filter + " and id < ?2" + NEWEST_FIRST, wanted, position.id()))
                .orElseGet(() -> find(filter + NEWEST_FIRST, wanted));
        return rows.page(0, limit).list();
    }

    private static Position position(Appraisal appraisal) {
        return Position.of(appraisal.id());
    }

    private static DomainException alreadyStarted() {
        return DomainException.conflict(
                "appraisal-already-started", "This person has an appraisal in this cycle already");
    }
}
