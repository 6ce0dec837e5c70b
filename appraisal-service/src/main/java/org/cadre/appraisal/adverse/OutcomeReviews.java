package org.cadre.appraisal.adverse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/** All reviews of outcomes. */
@ApplicationScoped
class OutcomeReviews implements PanacheRepositoryBase<OutcomeReview, UUID> {

    private static final String OF_ORGANISATION =
            "organisation = ?1 and state = ?2 and appraiserId <> ?3" + " and (handedTo is null or handedTo <> ?3)";
    private static final String NEWEST_FIRST = " order by id desc";

    private final Pager pager;

    OutcomeReviews(Pager pager) {
        this.pager = pager;
    }

    OutcomeReview require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("outcome-review", id));
    }

    /** The unique index decides between two that are opened at once. */
    void add(OutcomeReview review) {
        try {
            persistAndFlush(review);
        } catch (ConstraintViolationException e) {
            throw alreadyOpen();
        }
    }

    static DomainException alreadyOpen() {
        return DomainException.conflict("outcome-review-open", "A review of this outcome is open already");
    }

    boolean isOpenFor(UUID appraisal) {
        return count("appraisalId = ?1 and state = ?2", appraisal, OutcomeReviewState.OPEN) > 0;
    }

    /** Of which of these appraisals somebody reviews the outcome at present. */
    Set<UUID> openFor(Collection<UUID> appraisals, UUID reviewer) {
        return getEntityManager()
                .createQuery("""
                        select appraisalId from OutcomeReview
                        where appraisalId in :appraisals and state = :open and reviewerId = :reviewer
                        """, UUID.class)
                .setParameter("appraisals", appraisals)
                .setParameter("open", OutcomeReviewState.OPEN)
                .setParameter("reviewer", reviewer)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of which of these appraisals somebody reviews an outcome, or has concluded a review of one. */
    Set<UUID> everOf(Collection<UUID> appraisals, UUID reviewer) {
        return getEntityManager()
                .createQuery("""
                        select appraisalId from OutcomeReview
                        where appraisalId in :appraisals and reviewerId = :reviewer
                        """, UUID.class)
                .setParameter("appraisals", appraisals)
                .setParameter("reviewer", reviewer)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever holds an appraisal reads from now on what was to be changed in it. */
    void handOver(Collection<UUID> appraisals, UUID appraiser) {
        update("handedTo = ?1 where appraisalId in ?2", appraiser, appraisals);
    }

    /** Whoever decides a step now reads what was to be changed in it. */
    void handOverStep(UUID step, UUID manager) {
        update("handedTo = ?1 where payStepReviewId = ?2", manager, step);
    }

    /** Whether somebody reviews the refusal of a step at present. */
    boolean isOpenForStep(UUID step, UUID reviewer) {
        return count("payStepReviewId = ?1 and state = ?2 and reviewerId = ?3", step, OutcomeReviewState.OPEN, reviewer)
                > 0;
    }

    /** What somebody is to review, the most urgent first. */
    List<OutcomeReview> openOf(UUID reviewer) {
        return list("reviewerId = ?1 and state = ?2 order by dueOn, id", reviewer, OutcomeReviewState.OPEN);
    }

    /**
     * The reviews of an organisation in one state, newest first.
     *
     * @param except an appraiser whose outcomes are left out, and what they hold since
     */
    Page<OutcomeReview> page(String organisation, OutcomeReviewState state, UUID except, PageQuery query) {
        return pager.page(
                query,
                "outcome-reviews/%s/%s".formatted(organisation, state),
                (after, limit) -> read(organisation, state, except, after, limit),
                review -> Position.of(review.id()));
    }

    private List<OutcomeReview> read(
            String organisation, OutcomeReviewState state, UUID except, Optional<Position> after, int limit) {
        var rows = after.map(position -> find(
                        OF_ORGANISATION + " and id < ?4" + NEWEST_FIRST, organisation, state, except, position.id()))
                .orElseGet(() -> find(OF_ORGANISATION + NEWEST_FIRST, organisation, state, except));
        return rows.page(0, limit).list();
    }
}
