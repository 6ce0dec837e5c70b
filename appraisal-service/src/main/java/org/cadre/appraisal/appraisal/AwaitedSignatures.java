package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** Since when an appraisal waits for the signature of its appraisee alone, and what may be done because of a day. */
@ApplicationScoped
class AwaitedSignatures {

    private static final PlainStatement PUT_UP = new PlainStatement("""
            select day from put_up_for_signature(?, cast(? as date)) as put_up (day) where day is not null
            """);

    private static final PlainStatement IS_REMINDED = new PlainStatement("""
            select exists (select from appraisal_reminder
                           where appraisal_id = ? and code = ? and due_on = ? and sent_on <= ?)
            """);

    private final LeftAppraisees left;
    private final Session database;
    private final ReferenceData reference;
    private final BusinessCalendar calendar;

    AwaitedSignatures(LeftAppraisees left, Session database, ReferenceData reference, BusinessCalendar calendar) {
        this.left = left;
        this.database = database;
        this.reference = reference;
        this.calendar = calendar;
    }

    /** Whether the day for this action has come and has not passed; most actions have none. */
    boolean haveCome(AppraisalAction action, Appraisal appraisal) {
        return switch (action) {
            case DISPUTE -> appraisal.course().mayBeDisputedOn(calendar.today());
            case COMPLETE_UNSIGNED ->
                left.isOf(appraisal)
                        || putUpOn(appraisal)
                                .filter(day -> isOver(day, appraisal))
                                .isPresent();
            case CANCEL -> appraisal.state().isBeforeMeeting() || left.isOf(appraisal);
            default -> true;
        };
    }

    /**
     * Answers the last day for a dispute of what is completed today, if the appraisee had the time and was reminded in time.
     * For who has left the time is over on the last day.
     */
    LocalDate requireOver(Appraisal appraisal) {
        if (!left.isOf(appraisal)) {
            requireTimeGiven(appraisal);
        }
        return calendar.today().plusDays(rules().disputeWithinDays());
    }

    private void requireTimeGiven(Appraisal appraisal) {
        var putUpOn = putUpOn(appraisal)
                .orElseThrow(() -> DomainException.conflict(
                        "appraisee-not-expected",
                        "The appraisee is excluded today; the time starts anew on the day after"));
        if (calendar.today().isBefore(overOn(putUpOn))) {
            throw DomainException.conflict(
                    "signature-still-awaited",
                    "It has waited for the appraisee since %s; complete it from %s on"
                            .formatted(putUpOn, overOn(putUpOn)));
        }
        if (!isReminded(putUpOn, appraisal)) {
            throw DomainException.conflict(
                    "appraisee-not-reminded",
                    "The reminder of what waits since %s has not been with the appraisee for %d days; the hour's run sends it"
                            .formatted(putUpOn, rules().daysAfterReminder()));
        }
    }

    private boolean isOver(LocalDate putUpOn, Appraisal appraisal) {
        return !calendar.today().isBefore(overOn(putUpOn)) && isReminded(putUpOn, appraisal);
    }

    private LocalDate overOn(LocalDate putUpOn) {
        return putUpOn.plusDays(rules().completeAfterDays());
    }

    private Optional<LocalDate> putUpOn(Appraisal appraisal) {
        return PUT_UP
                .rows(database, row -> row.getObject(1, LocalDate.class), appraisal.id(), calendar.today())
                .stream()
                .findFirst();
    }

    private boolean isReminded(LocalDate putUpOn, Appraisal appraisal) {
        return IS_REMINDED.isTrue(
                database,
                appraisal.id(),
                UnsignedRules.REMINDER,
                putUpOn,
                calendar.today().minusDays(rules().daysAfterReminder()));
    }

    private UnsignedRules rules() {
        return UnsignedRules.on(calendar.today(), reference);
    }
}
