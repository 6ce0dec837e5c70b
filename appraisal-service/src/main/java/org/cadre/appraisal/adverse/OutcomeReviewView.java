package org.cadre.appraisal.adverse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;

/**
 * A review of a signed outcome, or of a refused pay step.
 *
 * @param appraisalId absent for a pay step
 * @param payStepReviewId absent for an appraisal
 * @param reviewerId absent until HR has found somebody
 * @param overdue whether it is still open after the day on which it was due
 * @param concludedAt absent while it is open
 * @param openedOn absent for the appraiser, like the day on which it was due
 * @param concernRaised true for who reviews, while it is open, if the person raised a concern before the outcome and wants
 *     that known; absent for everybody else
 * @param statement what the reviewer found; absent while it is open, and for whom it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeReviewView(
        UUID id,
        UUID appraisalId,
        UUID payStepReviewId,
        String organisation,
        UUID personId,
        UUID reviewerId,
        OutcomeReviewState state,
        LocalDate openedOn,
        LocalDate dueOn,
        boolean overdue,
        Instant concludedAt,
        @Special Boolean concernRaised,
        @Personal String statement) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    OutcomeReviewView withoutDays() {
        return new OutcomeReviewView(
                id,
                appraisalId,
                payStepReviewId,
                organisation,
                personId,
                reviewerId,
                state,
                null,
                null,
                overdue,
                concludedAt,
                concernRaised,
                statement);
    }

    OutcomeReviewView withConcern() {
        return new OutcomeReviewView(
                id,
                appraisalId,
                payStepReviewId,
                organisation,
                personId,
                reviewerId,
                state,
                openedOn,
                dueOn,
                overdue,
                concludedAt,
                true,
                statement);
    }

    static OutcomeReviewView withoutStatement(OutcomeReview review, LocalDate today) {
        return of(review, null, today);
    }

    static OutcomeReviewView of(OutcomeReview review, LocalDate today) {
        return of(review, review.statement().orElse(null), today);
    }

    private static OutcomeReviewView of(OutcomeReview review, String statement, LocalDate today) {
        return new OutcomeReviewView(
                review.id(),
                review.appraisalId().orElse(null),
                review.payStepReviewId().orElse(null),
                review.organisation(),
                review.personId(),
                review.reviewerId().orElse(null),
                review.state(),
                review.openedOn(),
                review.dueOn(),
                review.isOverdueOn(today),
                review.concludedAt(),
                null,
                statement);
    }
}
