package org.cadre.appraisal.appraisal;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.talk.TalkOfTwo;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;

/** The two talk beside the appraisal as long as it is not cancelled; what was said stands in no record but the talk's own. */
@ApplicationScoped
@CheckReturnValue
class Talking {

    private final KnownCycles cycles;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    Talking(KnownCycles cycles, Ledger ledger, BusinessCalendar calendar) {
        this.cycles = cycles;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** A talk that one of the two writes down. No row of the audit says so: whoever read it would know of the talk. */
    TalkOfTwo hold(Participation seen, LocalDate heldOn) {
        var appraisal = seen.appraisal();
        appraisal.state().requireNot(AppraisalState.CANCELLED);
        var parties = appraisal.parties();
        var present = parties.present();
        var author = parties.personOf(seen.requireParty());
        var talk = new TalkOfTwo(appraisal.id(), present.personId(), present.appraiserId(), author, heldOn);
        talk.requireBetween(firstDayOfCycle(appraisal), calendar.today());
        ledger.recordNothing();
        return talk;
    }

    private LocalDate firstDayOfCycle(Appraisal appraisal) {
        return cycles.find(appraisal.cycleId()).map(KnownCycle::startsOn).orElseThrow();
    }
}
