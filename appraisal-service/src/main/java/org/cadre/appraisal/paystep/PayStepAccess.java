package org.cadre.appraisal.paystep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;

/**
 * Decides what the caller may know of. A review exists for the person, for whoever decides it or reviews a
 * refusal of it, and for HR.
 */
@ApplicationScoped
class PayStepAccess {

    private final PayStepReviews reviews;
    private final People people;
    private final RefusalHold hold;
    private final Policy policy;
    private final Ledger ledger;

    PayStepAccess(PayStepReviews reviews, People people, RefusalHold hold, Policy policy, Ledger ledger) {
        this.reviews = reviews;
        this.people = people;
        this.hold = hold;
        this.policy = policy;
        this.ledger = ledger;
    }

    /** A review for something that the caller wants to do with the version they have seen. */
    PayStepReview to(UUID id, String permission, IfMatch ifMatch) {
        var review = require(id, permission);
        ifMatch.require(review.version());
        return review;
    }

    /**
     * A review that the caller looks into. A look at another person's goes on record.
     *
     * @param action such as {@code read}
     */
    PayStepReview look(UUID id, String action) {
        var review = require(id, PayStepPermissions.READ);
        if (isCaller(review.personId())) {
            ledger.recordNothing();
        } else {
            ledger.record(AuditedAct.of(action, "pay-step-review", id, review.organisation()));
        }
        return review;
    }

    boolean allows(PayStepAction action, PayStepReview review) {
        return policy.allows(action.permission(), subject(review));
    }

    /** Whether the caller may open a review of this person at this organisation. */
    void requireMayOpen(UUID person, String organisation) {
        policy.require(PayStepPermissions.OPEN, Subject.at(organisation).as(Subject.SELF, isCaller(person)));
    }

    void requireMayList(String organisation) {
        policy.require(PayStepPermissions.LIST, Subject.at(organisation));
    }

    boolean isCaller(UUID person) {
        return people.calling().filter(person::equals).isPresent();
    }

    private PayStepReview require(UUID id, String permission) {
        var review = reviews.require(id);
        var subject = subject(review);
        policy.requireVisible(PayStepPermissions.READ, subject, "pay-step-review", id);
        policy.require(permission, subject);
        return review;
    }

    /** What the caller is to a review. */
    private Subject subject(PayStepReview review) {
        return Subject.at(review.organisation())
                .as(Subject.SELF, isCaller(review.personId()))
                .as(PayStepPermissions.DECIDER, isCaller(review.managerId()))
                .as(
                        PayStepPermissions.REVIEWER,
                        people.calling()
                                .filter(person -> hold.isReviewedBy(review.id(), person))
                                .isPresent());
    }
}
