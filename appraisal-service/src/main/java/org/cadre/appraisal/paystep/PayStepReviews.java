package org.cadre.appraisal.paystep;

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

/** All pay-step reviews. */
@ApplicationScoped
class PayStepReviews implements PanacheRepositoryBase<PayStepReview, UUID> {

    private static final String SOONEST_FIRST = " order by step.payStepOn, id";

    private final Pager pager;

    PayStepReviews(Pager pager) {
        this.pager = pager;
    }

    PayStepReview require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("pay-step-review", id));
    }

    /** The unique index lets one review of a step be, unless it was cancelled. */
    void add(PayStepReview review) {
        try {
            persistAndFlush(review);
        } catch (ConstraintViolationException e) {
            throw DomainException.conflict(
                    "pay-step-review-exists",
                    "There is a review of this person's step on %s already"
                            .formatted(review.step().payStepOn()));
        }
    }

    /** The reviews of an organisation by the day of the step, the first day first. */
    Page<PayStepReview> ofOrganisation(String organisation, Optional<PayStepState> state, PageQuery query) {
        return pager.page(
                query,
                "pay-step-reviews/%s/%s".formatted(organisation, state),
                (after, limit) -> due(organisation, state, after, limit),
                review -> Position.of(review.step().payStepOn(), review.id()));
    }

    /**
     * The same without a cursor, for who writes all of it.
     *
     * @param last behind this one
     */
    List<PayStepReviewView> ofOrganisation(
            String organisation, Optional<PayStepState> state, Optional<PayStepReviewView> last, int limit) {
        var after = last.map(review -> Position.of(review.payStepOn(), review.id()));
        return due(organisation, state, after, limit).stream()
                .map(PayStepReview::view)
                .toList();
    }

    private List<PayStepReview> due(
            String organisation, Optional<PayStepState> state, Optional<Position> after, int limit) {
        var states = state.map(List::of).orElse(List.of(PayStepState.values()));
        var rows = after.map(position -> find(
                        "organisation = ?1 and state in ?2 and (step.payStepOn, id) > (?3, ?4)" + SOONEST_FIRST,
                        organisation,
                        states,
                        position.date(0),
                        position.id()))
                .orElseGet(() -> find("organisation = ?1 and state in ?2" + SOONEST_FIRST, organisation, states));
        return rows.page(0, limit).list();
    }
}
