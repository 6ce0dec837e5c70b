package org.cadre.appraisal.feedback.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/** All feedback runs. */
@ApplicationScoped
class FeedbackRuns implements PanacheRepositoryBase<FeedbackRun, UUID> {

    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    /** Each part in a run is looked up by an index of its own. */
    private static final PlainStatement OF_PERSON = new PlainStatement("""
            select id from (
                select id from feedback_run where person_id = ?
                union
                select id from feedback_run where appraiser_id = ?
                union
                select id from feedback_run where facilitator_id = ?
                union
                select run.id from feedback_rater rater join feedback_run run on run.id = rater.run_id
                where rater.person_id = ? and run.state = 'OPEN'
                union
                select run.id from feedback_rater rater join feedback_run run on run.id = rater.run_id
                where rater.organisation = any (cast(? as text[])) and run.state = 'OPEN') part
            where id < ? order by id desc limit ?
            """);

    private static final PlainStatement AT = new PlainStatement(
            "select id from feedback_run where organisation = ? and id < ? order by id desc limit ?");
    private static final PlainStatement LAST_OPENED = new PlainStatement("select feedback_last_opened(?, ?)");
    private static final PlainStatement LAST_OPENED_HERE = new PlainStatement("""
            select max(opened_on) from feedback_run
            where state in ('CLOSED', 'RELEASED') and organisation = ? and person_id is not distinct from cast(? as uuid)
            """);
    private static final PlainStatement FACILITATED = new PlainStatement("select feedback_facilitated(?, ?, ?)");
    private static final PlainStatement OVER = new PlainStatement(
            "select id from feedback_run where state = 'OPEN' and closes_on < ? and id > ? order by id limit ?");
    private static final PlainStatement HOLD_OVER = new PlainStatement("""
            select id from feedback_run where id = ? and state = 'OPEN' and closes_on < ? for update skip locked
            """);
    private static final PlainStatement UNOPENED = new PlainStatement("""
            select id from feedback_run where state in ('NOMINATING', 'APPROVED') and asked_on < ?
            order by id limit ? for update skip locked
            """);
    private static final PlainStatement UNDER_WAY = new PlainStatement("""
            select id from feedback_run where person_id = ? and state in ('NOMINATING', 'APPROVED', 'OPEN')
            """);
    private static final PlainStatement FORGET_RATER = new PlainStatement("""
            update feedback_run set rater_ids = array_remove(rater_ids, ?), version = version + 1
            where id in (select run_id from feedback_rater where person_id = ?)
            """);

    private final Pager pager;

    FeedbackRuns(Pager pager) {
        this.pager = pager;
    }

    FeedbackRun require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    /** The run does not change until the caller's transaction has ended; others may hold it too. */
    FeedbackRun hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> notFound(id));
    }

    /** Waits for everybody who holds the run, and lets nobody in. */
    FeedbackRun holdAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> notFound(id));
    }

    /** The unique indexes decide between two that are asked for at once. */
    void add(FeedbackRun run) {
        try {
            persistAndFlush(run);
        } catch (ConstraintViolationException e) {
            throw DomainException.conflict(
                    "feedback-run-underway",
                    "There is a run about this subject that has neither closed nor been cancelled");
        }
    }

    /**
     * Open runs whose last day lies before today, in the order of ids.
     *
     * @param after behind this one
     */
    List<UUID> overBy(LocalDate today, UUID after, int limit) {
        return ids(OVER, today, after, limit);
    }

    /** Lets nobody in; empty where somebody holds it already, or where it is not open past its last day any more. */
    Optional<FeedbackRun> holdOver(UUID id, LocalDate today) {
        return ids(HOLD_OVER, id, today).stream().findFirst().map(this::require);
    }

    /** Some runs that were asked for before a day and have not opened; nobody else holds them, and lets none go. */
    List<FeedbackRun> unopenedOf(LocalDate before, int limit) {
        return ids(UNOPENED, before, limit).stream().map(this::require).toList();
    }

    /** Runs about a person that have neither closed nor been cancelled. */
    List<UUID> underWayAbout(UUID person) {
        return ids(UNDER_WAY, person);
    }

    /** Nobody finds out any more that the person was asked. */
    void forgetRater(UUID person) {
        flush();
        FORGET_RATER.change(getSession(), person, person);
    }

    /** When the last run about this subject opened of which there is a report, wherever the subject worked. */
    Optional<LocalDate> lastOpened(RunSubject subject) {
        return day(LAST_OPENED, subject.personId(), subject.organisation());
    }

    /** The same of the runs at this organisation alone, as far as the caller may know of them. */
    Optional<LocalDate> lastOpenedHere(RunSubject subject) {
        return day(LAST_OPENED_HERE, subject.organisation(), subject.personId());
    }

    /** The last day on which somebody had a run about another in hand as its facilitator, wherever it is. */
    Optional<LocalDate> lastFacilitated(UUID facilitator, UUID about, LocalDate today) {
        flush();
        return day(FACILITATED, facilitator, about, today);
    }

    /** The runs of one organisation, newest first. */
    Page<FeedbackRun> ofOrganisation(String organisation, PageQuery query) {
        return page("feedback-runs/at/" + organisation, query, (before, limit) -> ids(AT, organisation, before, limit));
    }

    /**
     * The runs in which somebody has a part, newest first.
     *
     * @param spokenFor the organisations that the person answers for
     */
    Page<FeedbackRun> ofPerson(UUID person, List<String> spokenFor, PageQuery query) {
        return page(
                "feedback-runs/of/%s/%s".formatted(person, String.join(",", spokenFor)),
                query,
                (before, limit) -> ids(
                        OF_PERSON, person, person, person, person, spokenFor.toArray(String[]::new), before, limit));
    }

    private Page<FeedbackRun> page(String name, PageQuery query, BiFunction<UUID, Integer, List<UUID>> newest) {
        return pager.page(
                query,
                name,
                (after, limit) -> inOrder(newest.apply(after.map(Position::id).orElse(BEHIND_ALL), limit)),
                run -> Position.of(run.id()));
    }

    private List<FeedbackRun> inOrder(List<UUID> newest) {
        return list("id in ?1 order by id desc", newest);
    }

    private List<UUID> ids(PlainStatement statement, Object... values) {
        return statement.rows(getSession(), row -> row.getObject(1, UUID.class), values);
    }

    private Optional<LocalDate> day(PlainStatement statement, Object... values) {
        return statement
                .rows(getSession(), row -> Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate), values)
                .getFirst();
    }

    private static DomainException notFound(UUID id) {
        return DomainException.notFound("feedback-run", id);
    }
}
