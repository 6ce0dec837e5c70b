package org.cadre.appraisal.adverse;

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

    boolean isOpenFor(UUID appraisal, UUID reviewer) {
        return count(
                        "appraisalId = ?1 and state = ?2 and reviewerId = ?3",
                        appraisal,
                        OutcomeReviewState.OPEN,
                        reviewer)
                > 0;
    }

    /** Whoever holds the appraisal reads from now on what was to be changed in it. */
    void handOver(UUID appraisal, UUID appraiser) {
        update("handedTo = ?1 where appraisalId = ?2", appraiser, appraisal);
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
