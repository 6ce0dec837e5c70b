package org.cadre.appraisal.appraisal;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.cadre.appraisal.checkin.CheckIn;
import org.cadre.appraisal.copy.Copies;
import org.cadre.appraisal.copy.CopyKind;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.time.BusinessCalendar;

/** The steps of an appraisal on this day, with the reference data they need. */
@ApplicationScoped
@CheckReturnValue
class AppraisalSteps {

    private final KnownCycles cycles;
    private final NationalStandards standards;
    private final Reasons reasons;
    private final Copies copies;
    private final SigningRules signing;
    private final OutcomeHolds holds;
    private final BeforeTheMeeting before;
    private final LeftAppraisees left;
    private final BusinessCalendar calendar;

    AppraisalSteps(
            KnownCycles cycles,
            NationalStandards standards,
            Reasons reasons,
            Copies copies,
            SigningRules signing,
            OutcomeHolds holds,
            BeforeTheMeeting before,
            LeftAppraisees left,
            BusinessCalendar calendar) {
        this.cycles = cycles;
        this.copies = copies;
        this.signing = signing;
        this.holds = holds;
        this.before = before;
        this.left = left;
        this.standards = standards;
        this.reasons = reasons;
        this.calendar = calendar;
    }

    AppraisalEvent startPreparation(Appraisal appraisal) {
        var started = appraisal.startPreparation(calendar.now());
        before.preparing(appraisal);
        return started;
    }

    AppraisalEvent holdMeeting(Appraisal appraisal, Meeting meeting) {
        copies.keep(CopyKind.PREPARATION, appraisal.toCopy());
        var shared = appraisal.course().isShared();
        var held = appraisal.holdMeeting(meeting, firstDayOfCycle(appraisal), calendar.today(), calendar.now());
        before.met(appraisal, shared);
        return held;
    }

    AppraisalEvent sign(Appraisal appraisal, Party by) {
        var rules = rules(appraisal);
        return switch (by) {
            case APPRAISER -> {
                var signed = appraisal.signAsAppraiser(rules, calendar.now());
                signing.require(appraisal);
                copies.keep(CopyKind.SIGNED, appraisal.toCopy());
                holds.signed(appraisal);
                yield signed;
            }
            case APPRAISEE -> {
                holds.requireReleased(appraisal);
                yield appraisal.signAsAppraisee(rules, calendar.today(), calendar.now());
            }
        };
    }

    void checkIn(Appraisal appraisal, Party by, LocalDate heldOn, String note) {
        var parties = appraisal.parties().present();
        var author = by == Party.APPRAISEE ? parties.personId() : parties.appraiserId();
        var checkIn = new CheckIn(heldOn, by, author, calendar.now(), note);
        appraisal.checkIn(checkIn, firstDayOfCycle(appraisal), calendar.today());
    }

    void share(Appraisal appraisal, Party by) {
        appraisal.course().share(by, calendar.now());
    }

    /** Before the meeting for any reason, after it because the person left. */
    AppraisalEvent cancel(Appraisal appraisal, String reason) {
        appraisal.state().requireMayBecome(AppraisalState.CANCELLED);
        if (appraisal.state().isBeforeMeeting()) {
            return end(appraisal, reasons.require(Reasons.CANCELLATION, reason));
        }
        left.requireOf(appraisal);
        return end(appraisal, reasons.requireOfLeavers(Reasons.CANCELLATION, reason));
    }

    /** By the service, once workforce has said that the person left. */
    AppraisalEvent cancelForLeaver(Appraisal appraisal) {
        return end(appraisal, AppraisalsOfCycle.LEAVING);
    }

    private AppraisalEvent end(Appraisal appraisal, String reason) {
        if (appraisal.state() == AppraisalState.SELF_PREP) {
            copies.keep(CopyKind.PREPARATION, appraisal.toCopy());
        }
        before.ended(appraisal);
        return appraisal.cancel(reason, calendar.now());
    }

    private LocalDate firstDayOfCycle(Appraisal appraisal) {
        return cycles.find(appraisal.cycleId()).map(KnownCycle::startsOn).orElseThrow();
    }

    private AppraisalRules rules(Appraisal appraisal) {
        return standards.inForce(appraisal.year()).rules();
    }
}
