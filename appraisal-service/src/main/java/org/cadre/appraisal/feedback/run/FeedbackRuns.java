package org.cadre.appraisal.feedback.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    private static final String NEWEST_FIRST = " order by id desc";
    private static final String OF_PERSON = """
            (subject.personId = ?1 or subject.appraiserId = ?1 or facilitatorId = ?1
             or (state = OPEN and (array_contains(raterIds, ?1) or array_contains(raterOrganisations, ?2))))
            """;

    private static final PlainStatement LAST_OPENED = new PlainStatement("select feedback_last_opened(?, ?)");

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

    /** When the last run about this subject opened of which there is a report, wherever the subject worked. */
    Optional<LocalDate> lastOpened(RunSubject subject) {
        return LAST_OPENED
                .rows(
                        getSession(),
                        row -> Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate),
                        subject.personId(),
                        subject.organisation())
                .getFirst();
    }

    /** The runs of one organisation, newest first. */
    Page<FeedbackRun> ofOrganisation(String organisation, PageQuery query) {
        return page("feedback-runs/at/" + organisation, query, "subject.organisation = ?1", organisation);
    }

    /**
     * The runs in which somebody has a part, newest first.
     *
     * @param spokenFor the organisation that the person answers for; empty if none
     */
    Page<FeedbackRun> ofPerson(UUID person, String spokenFor, PageQuery query) {
        return page("feedback-runs/of/%s/%s".formatted(person, spokenFor), query, OF_PERSON, person, spokenFor);
    }

    private Page<FeedbackRun> page(String name, PageQuery query, String filter, Object... values) {
        return pager.page(
                query, name, (after, limit) -> read(filter, values, after, limit), run -> Position.of(run.id()));
    }

    private List<FeedbackRun> read(String filter, Object[] values, Optional<Position> after, int limit) {
        var last = values.length;
        var rows = after.map(position -> {
                    var more = Arrays.copyOf(values, last + 1);
                    more[last] = position.id();
                    return find("%s and id < ?%d%s".formatted(filter, last + 1, NEWEST_FIRST), more);
                })
                .orElseGet(() -> find(filter + NEWEST_FIRST, values));
        return rows.page(0, limit).list();
    }

    private static DomainException notFound(UUID id) {
        return DomainException.notFound("feedback-run", id);
    }
}
