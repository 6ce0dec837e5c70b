package org.cadre.appraisal.paystep;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** The steps of a review on this day, each on record. */
@ApplicationScoped
@CheckReturnValue
class PayStepActs {

    private final JudgingConditions judging;
    private final PayStepReference reference;
    private final BandOfPost bands;
    private final People people;
    private final RefusalHold hold;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    PayStepActs(
            JudgingConditions judging,
            PayStepReference reference,
            BandOfPost bands,
            People people,
            RefusalHold hold,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.judging = judging;
        this.reference = reference;
        this.bands = bands;
        this.people = people;
        this.hold = hold;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** What the records answer, HR does not; it may say that something missing lay outside the person's control, or is elsewhere. */
    PayStepReview state(PayStepReview review, String code, String reason) {
        var day = review.step().payStepOn();
        var condition = reference.conditionsOn(day).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.invalidField(
                        "condition",
                        "condition-unknown",
                        "There is no condition %s; there are %s"
                                .formatted(
                                        code,
                                        reference.conditionsOn(day).stream()
                                                .map(Condition::code)
                                                .toList())));
        var stated = reference.requireReason(reason, code, day);
        judging.recorded(condition, review)
                .filter(found -> !found.mayBeExplainedBy(stated))
                .filter(found -> review.decidedAgainstFor(code).isEmpty() || !found.mayBeLateFor(stated))
                .ifPresent(found -> {
                    throw DomainException.conflict(
                            "condition-on-record",
                            "Cadre's records answer it: %s, %s; state only what lay outside the person's control or was held at another employer"
                                    .formatted(found.outcome(), found.reason()));
                });
        review.state(code, reason, calendar.now());
        ledger.record(act("state-condition", review).because(code));
        return review;
    }

    PayStepReview decide(PayStepReview review, Verdict verdict) {
        var step = review.step();
        var range = step.kind() == PayStepKind.RE_EARNABLE
                ? reference.stepsOf(step.band(), step.payStepOn()).flatMap(BandSteps::reEarnable)
                : Optional.<BandSteps.ReEarnable>empty();
        verdict.requirePercentage(range);
        var decider = people.requireCalling();
        requireStillThere(review, decider);
        bands.requireStill(review);
        var decided = review.decide(verdict, judging.of(review), decider, calendar.today(), calendar.now());
        tell(review, verdict, decided);
        return review;
    }

    /** Payroll hears of a refusal once somebody independent has let it stand. */
    private void tell(PayStepReview review, Verdict verdict, PayStepEvent.Decided decided) {
        if (!verdict.passed() && hold.onRefused(refused(review))) {
            review.awaitReview();
            ledger.record(act("decide", review));
        } else {
            ledger.record(act("decide", review), decided);
        }
    }

    private RefusedStep refused(PayStepReview review) {
        return new RefusedStep(
                review.id(), review.organisation(), review.personId(), review.managerId(), calendar.today());
    }

    /** Somebody in post at the employer, who is not the one that says so. */
    PayStepReview handOver(PayStepReview review, UUID manager) {
        requireMayDecide(manager, review.organisation());
        review.handOver(manager);
        hold.onHandedOver(review.id(), manager);
        ledger.record(act("hand-over", review));
        return review;
    }

    PayStepReview cancel(PayStepReview review, String reason) {
        var why = reference.requireCancellation(reason, calendar.today());
        review.cancel();
        ledger.record(act("cancel", review).because(why));
        return review;
    }

    void requireMayDecide(UUID manager, String organisation) {
        if (people.calling().filter(manager::equals).isPresent()) {
            throw DomainException.invalidField(
                    "managerId", "manager-is-caller", "Nobody gives a decision to themselves; another of HR does");
        }
        if (!people.isAt(organisation, manager, calendar.today())) {
            throw DomainException.invalidField(
                    "managerId",
                    "manager-not-in-post",
                    "No person with this id holds a post at %s today".formatted(organisation));
        }
    }

    /** Whether the day has come, and the caller works there. */
    boolean mayBeDecidedByCaller(PayStepReview review) {
        return review.step().isReachedBy(calendar.today())
                && people.calling()
                        .filter(decider -> isStillThere(review, decider))
                        .isPresent();
    }

    private boolean isStillThere(PayStepReview review, UUID decider) {
        return people.isAt(review.organisation(), decider, calendar.today());
    }

    private void requireStillThere(PayStepReview review, UUID decider) {
        if (!isStillThere(review, decider)) {
            throw DomainException.conflict(
                    "decider-not-in-post",
                    "Whoever decides holds a post at %s on that day; HR hands the review over to somebody who does"
                            .formatted(review.organisation()));
        }
    }

    private static AuditedAct act(String action, PayStepReview review) {
        return AuditedAct.of(action, "pay-step-review", review.id(), review.organisation());
    }
}
