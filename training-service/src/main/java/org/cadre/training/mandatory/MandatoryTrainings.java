package org.cadre.training.mandatory;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
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

    /** A range of one index, so that a look which finds nothing costs next to nothing. */
    private static final PlainStatement TOLD_BETWEEN = new PlainStatement("""
            select edition, id from mandatory_training
            where code = ? and (edition, id) > (?, ?) and edition < ?
            order by edition, id limit ? for update skip locked
            """);

    /** A completion by the edition of its training under which others were told of it. */
    record Told(UUID edition, UUID id) {}

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

    /**
     * The next completions of a training that were told under one of a range of editions; rows that another replica works on
     * are left to it.
     *
     * @param before the edition behind the range
     */
    List<Told> toldBetween(String code, Told after, UUID before, int limit) {
        return TOLD_BETWEEN.rows(
                database,
                row -> new Told(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                code,
                after.edition(),
                after.id(),
                before,
                limit);
    }

    List<MandatoryTraining> all(List<Told> told) {
        return list("id in ?1", told.stream().map(Told::id).toList());
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
