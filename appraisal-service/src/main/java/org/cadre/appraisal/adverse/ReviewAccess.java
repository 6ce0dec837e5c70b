package org.cadre.appraisal.adverse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.appraisal.KnownAppraisal;
import org.cadre.appraisal.appraisal.KnownAppraisals;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;

/** Decides which reviews the caller may know of. */
@ApplicationScoped
class ReviewAccess {

    /** No person has this id. */
    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * A review, and what the caller is to it.
     *
     * @param isOwn whether the outcome is about the caller
     * @param isHeld whether the caller holds the appraisal now
     */
    record Seen(OutcomeReview review, Subject subject, boolean isOwn, boolean isHeld) {}

    private final OutcomeReviews reviews;
    private final KnownAppraisals appraisals;
    private final People people;
    private final Policy policy;

    ReviewAccess(OutcomeReviews reviews, KnownAppraisals appraisals, People people, Policy policy) {
        this.reviews = reviews;
        this.appraisals = appraisals;
        this.people = people;
        this.policy = policy;
    }

    Seen to(UUID id, String permission) {
        var review = reviews.require(id);
        var calling = people.calling();
        var isOwn = calling.filter(review.personId()::equals).isPresent();
        var isHeld = calling.filter(review::isHeldBy).isPresent();
        var subject = Subject.at(review.organisation())
                .as(OutcomeReviewPermissions.APPRAISEE, isOwn)
                .as(
                        OutcomeReviewPermissions.INVOLVED,
                        calling.filter(review::isOfAppraiser).isPresent())
                .as(OutcomeReviewPermissions.APPRAISER, isHeld)
                .as(OutcomeReviewPermissions.REVIEWER, calling.isPresent() && calling.equals(review.reviewerId()))
                .in(review.state());
        policy.requireVisible(OutcomeReviewPermissions.READ, subject, "outcome-review", id);
        policy.require(permission, subject);
        return new Seen(review, subject, isOwn, isHeld);
    }

    boolean allows(OutcomeReviewAction action, Seen seen) {
        return policy.allows(action.permission(), seen.subject());
    }

    boolean mayReadStatement(Seen seen) {
        return policy.allows(OutcomeReviewPermissions.READ_STATEMENT, seen.subject());
    }

    boolean mayConclude(Seen seen) {
        return policy.allows(OutcomeReviewPermissions.CONCLUDE, seen.subject());
    }

    /** An appraisal whose outcome the caller wants to be reviewed. */
    KnownAppraisal requireAppraisal(UUID id) {
        policy.require(OutcomeReviewPermissions.OPEN, Subject.anywhere());
        return appraisals
                .find(id)
                .filter(this::isForUninvolved)
                .orElseThrow(() -> DomainException.invalidField(
                        "appraisalId", "appraisal-unknown", "There is no appraisal of yours with id %s".formatted(id)));
    }

    private boolean isForUninvolved(KnownAppraisal appraisal) {
        var calling = people.calling();
        var subject = Subject.at(appraisal.organisation())
                .as(OutcomeReviewPermissions.APPRAISEE, calling.equals(Optional.of(appraisal.personId())))
                .as(OutcomeReviewPermissions.APPRAISER, calling.equals(Optional.of(appraisal.appraiserId())));
        return policy.allows(OutcomeReviewPermissions.OPEN, subject);
    }

    /** Somebody from whom a list of HR hides what is about their own appraisals. */
    UUID callingOrNobody() {
        return people.calling().orElse(NOBODY);
    }

    UUID requireCalling() {
        return people.requireCalling();
    }
}
