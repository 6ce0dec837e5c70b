package org.cadre.appraisal.adverse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.appraisal.SignedOutcomes;
import org.cadre.appraisal.concern.Concerns;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.time.BusinessCalendar;

/** Shows of a review what the caller may know. */
@ApplicationScoped
class ShowingReviews {

    private final ReviewAccess access;
    private final SignedOutcomes outcomes;
    private final AdverseReference reference;
    private final Concerns concerns;
    private final BusinessCalendar calendar;

    ShowingReviews(
            ReviewAccess access,
            SignedOutcomes outcomes,
            AdverseReference reference,
            Concerns concerns,
            BusinessCalendar calendar) {
        this.access = access;
        this.outcomes = outcomes;
        this.reference = reference;
        this.concerns = concerns;
        this.calendar = calendar;
    }

    /** Without what it found. */
    OutcomeReviewView bare(OutcomeReview review) {
        return OutcomeReviewView.withoutStatement(review, calendar.today());
    }

    /** With what it found. */
    OutcomeReviewView whole(OutcomeReview review) {
        return OutcomeReviewView.of(review, calendar.today());
    }

    OutcomeReviewView to(ReviewAccess.Seen seen) {
        var review = seen.review();
        var view = access.mayReadStatement(seen) ? whole(review) : bare(review);
        if (seen.isHeld()) {
            return view.withoutDays();
        }
        return access.mayConclude(seen) && followsToldConcern(review) ? view.withConcern() : view;
    }

    /** Not any more once the review is concluded. */
    private boolean followsToldConcern(OutcomeReview review) {
        return review.isOpen()
                && review.appraisalId()
                        .map(this::followsToldConcern)
                        .orElseGet(() -> followsToldConcern(
                                AppraisalYear.containing(review.openedOn()), review.personId(), review.openedOn()));
    }

    private boolean followsToldConcern(UUID appraisal) {
        return outcomes.find(appraisal)
                .filter(outcome -> followsToldConcern(outcome.year(), outcome.personId(), outcome.signedOn()))
                .isPresent();
    }

    private boolean followsToldConcern(AppraisalYear year, UUID person, LocalDate outcomeOn) {
        return reference
                .of(year)
                .filter(rules -> concerns.areTold(person, rules.monthsAfterConcern(), outcomeOn))
                .isPresent();
    }
}
