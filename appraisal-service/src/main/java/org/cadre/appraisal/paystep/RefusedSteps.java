package org.cadre.appraisal.paystep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;

/** Does what the review of a refusal came to. Payroll hears of a refusal here and nowhere else. */
@ApplicationScoped
public class RefusedSteps {

    private final PayStepReviews reviews;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    RefusedSteps(PayStepReviews reviews, Ledger ledger, BusinessCalendar calendar) {
        this.reviews = reviews;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** It counts, and payroll is told; not if nothing is kept of it any more. */
    public void letStand(UUID step) {
        var review = reviews.require(step);
        var act = act("let-refusal-stand", review);
        review.letRefusalStand(calendar.now())
                .ifPresentOrElse(told -> ledger.record(act, told), () -> ledger.record(act));
    }

    /** It counts for nothing: the step is decided again. */
    public void setAside(UUID step) {
        var review = reviews.require(step);
        review.dropRefusal();
        ledger.record(act("set-refusal-aside", review));
    }

    private static AuditedAct act(String action, PayStepReview review) {
        return AuditedAct.of(action, "pay-step-review", review.id(), review.organisation());
    }
}
