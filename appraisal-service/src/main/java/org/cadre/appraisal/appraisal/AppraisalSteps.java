package org.cadre.appraisal.appraisal;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;

/** The steps of an appraisal on this day, with the reference data they need. */
@ApplicationScoped
@CheckReturnValue
class AppraisalSteps {

    private record Reason(String name) {}

    private final KnownCycles cycles;
    private final NationalStandards standards;
    private final ReferenceData reference;
    private final BusinessCalendar calendar;

    AppraisalSteps(
            KnownCycles cycles, NationalStandards standards, ReferenceData reference, BusinessCalendar calendar) {
        this.cycles = cycles;
        this.standards = standards;
        this.reference = reference;
        this.calendar = calendar;
    }

    AppraisalEvent startPreparation(Appraisal appraisal) {
        return appraisal.startPreparation(calendar.now());
    }

    AppraisalEvent holdMeeting(Appraisal appraisal, LocalDate heldOn) {
        var cycleStartsOn =
                cycles.find(appraisal.cycleId()).map(KnownCycle::startsOn).orElseThrow();
        return appraisal.holdMeeting(heldOn, cycleStartsOn, calendar.today(), calendar.now());
    }

    AppraisalEvent sign(Appraisal appraisal, Party by) {
        var rules = rules(appraisal);
        return switch (by) {
            case APPRAISER -> appraisal.signAsAppraiser(rules, calendar.now());
            case APPRAISEE -> appraisal.signAsAppraisee(rules, calendar.today(), calendar.now());
        };
    }

    AppraisalEvent cancel(Appraisal appraisal, String reason) {
        if (reference
                .find(calendar.today(), "cancellation-reasons", reason, Reason.class)
                .isEmpty()) {
            throw DomainException.invalidField("reason", "reason-unknown", "There is no reason %s".formatted(reason));
        }
        return appraisal.cancel(reason, calendar.now());
    }

    private AppraisalRules rules(Appraisal appraisal) {
        return standards.inForce(appraisal.year()).rules();
    }
}
