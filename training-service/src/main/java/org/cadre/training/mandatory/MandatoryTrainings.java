package org.cadre.training.mandatory;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
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
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** All completions of mandatory training. */
@ApplicationScoped
class MandatoryTrainings implements PanacheRepositoryBase<MandatoryTraining, UUID> {

    private static final String NEWEST_FIRST = " order by completedOn desc, id desc";

    private final Session database;
    private final Pager pager;

    MandatoryTrainings(Session database, Pager pager) {
        this.database = database;
        this.pager = pager;
    }

    MandatoryTraining require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("mandatory-training", id));
    }

    /** Leaves it to the database to refuse the same completion twice, so that no race gets past. */
    void add(MandatoryTraining training) {
        try {
            persistAndFlush(training);
        } catch (ConstraintViolationException e) {
            throw DomainException.conflict(
                    "mandatory-training-recorded",
                    "%s of %s is recorded already; withdraw that one if it is wrong"
                            .formatted(training.code(), training.completedOn()));
        }
    }

    List<MandatoryTraining> ofPerson(UUID personId) {
        return list("personId", personId);
    }

    /** The completions of one person, newest first. */
    Page<MandatoryTraining> page(UUID personId, PageQuery query) {
        return pager.page(
                query,
                "mandatory-training/" + personId,
                (after, limit) -> behind(personId, after).page(0, limit).list(),
                training -> Position.of(training.completedOn(), training.id()));
    }

    /** Those whose last day is not what the interval says; rows that another replica works on are left to it. */
    List<UUID> otherwiseValid(MandatorySubject subject, int limit) {
        return database.createNativeQuery("""
                        select id from mandatory_training
                        where code = :code and valid_until <> cast(completed_on + make_interval(0, :months) as date)
                        order by id limit :limit for update skip locked
                        """, UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("code", subject.code())
                .setParameter("months", subject.months())
                .setParameter("limit", limit)
                .getResultList();
    }

    private PanacheQuery<MandatoryTraining> behind(UUID personId, Optional<Position> after) {
        return after.map(position -> find(
                        "personId = ?1 and (completedOn, id) < (?2, ?3)" + NEWEST_FIRST,
                        personId,
                        position.date(0),
                        position.id()))
                .orElseGet(() -> find("personId = ?1" + NEWEST_FIRST, personId));
    }
}
