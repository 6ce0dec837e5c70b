package org.cadre.appraisal.adverse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * A review of a signed outcome. It never says why it was opened.
 *
 * @param reviewerId absent until HR has found somebody
 * @param overdue whether it is still open after the day on which it was due
 * @param concludedAt absent while it is open
 * @param statement what the reviewer found; absent while it is open, and for whom it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeReviewView(
        UUID id,
        UUID appraisalId,
        String organisation,
        UUID personId,
        UUID reviewerId,
        OutcomeReviewState state,
        LocalDate openedOn,
        LocalDate dueOn,
        boolean overdue,
        Instant concludedAt,
        @Personal String statement) {

    @Override
    public String toString() {
        return Redaction.of(this);
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
                review.appraisalId(),
                review.organisation(),
                review.personId(),
                review.reviewerId().orElse(null),
                review.state(),
                review.openedOn(),
                review.dueOn(),
                review.isOverdueOn(today),
                review.concludedAt(),
                statement);
    }
}
