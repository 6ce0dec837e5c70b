package org.cadre.appraisal.fitness;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/** All tests. */
@ApplicationScoped
class FitnessTests implements PanacheRepositoryBase<FitnessTest, UUID> {

    private static final String NEWEST_FIRST = " order by id desc";

    private final Pager pager;

    FitnessTests(Pager pager) {
        this.pager = pager;
    }

    FitnessTest require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("fit-and-proper-test", id));
    }

    /** A member has one unfinished test; the unique index decides between two that come at once. */
    void flushUnfinished() {
        try {
            flush();
        } catch (ConstraintViolationException e) {
            throw alreadyOpen();
        }
    }

    void add(FitnessTest test) {
        if (count("seatId = ?1 and state in ?2", test.seatId(), FitnessState.UNFINISHED) > 0) {
            throw alreadyOpen();
        }
        persist(test);
        flushUnfinished();
    }

    /** The passed test of a seat that another one now takes the place of. */
    List<FitnessTest> passedBefore(FitnessTest test) {
        return list("seatId = ?1 and state in ?2 and id <> ?3", test.seatId(), FitnessState.PASSED, test.id());
    }

    /** What counts for a seat on a day: a doubt, or the newest that says something, whatever it says, or else the newest. */
    Optional<FitnessTest> countingFor(UUID seat, LocalDate day) {
        List<FitnessTest> newestFirst = list("seatId = ?1" + NEWEST_FIRST, seat);
        var newest = newestFirst.stream().findFirst();
        var doubted = newestFirst.stream()
                .filter(test -> test.stateOn(day) == FitnessState.UNDER_INVESTIGATION)
                .findFirst();
        var decided =
                newestFirst.stream().filter(test -> !test.isUndecidedOn(day)).findFirst();
        return doubted.or(() -> decided).or(() -> newest);
    }

    /** Passed tests whose last day is over, locked for this transaction; those that another holds are left out. */
    List<UUID> overBy(LocalDate today, int most) {
        return getSession()
                .createNativeQuery("""
                        select id from fitness_test
                        where valid_until < :today and state in ('FIT', 'FIT_WITH_MITIGATION')
                        order by id limit :most for update skip locked
                        """, UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
    }

    /** The tests of one board, newest first. */
    Page<FitnessTest> page(String organisation, PageQuery query) {
        return pager.page(
                query,
                "fit-and-proper-tests/" + organisation,
                new NewestFirst<>(this, "organisation = ?1", organisation),
                test -> Position.of(test.id()));
    }

    /**
     * The same without a cursor, for who writes all of it.
     *
     * @param last behind this one
     */
    List<FitnessTest> ofBoard(String organisation, Optional<UUID> last, int limit) {
        var rows = last.map(id -> find("organisation = ?1 and id < ?2" + NEWEST_FIRST, organisation, id))
                .orElseGet(() -> find("organisation = ?1" + NEWEST_FIRST, organisation));
        return rows.page(0, limit).list();
    }

    private static DomainException alreadyOpen() {
        return DomainException.conflict(
                "fit-and-proper-test-open", "This member has an unfinished test; sign that one off first");
    }
}
