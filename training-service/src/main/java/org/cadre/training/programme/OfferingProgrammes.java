package org.cadre.training.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.security.Caller;
import org.cadre.kit.time.Ids;
import org.cadre.training.learner.Roles;

/** Puts programmes on the register and accredits them. */
@ApplicationScoped
class OfferingProgrammes {

    private final Programmes programmes;
    private final Curriculum curriculum;
    private final Ledger ledger;
    private final Caller caller;
    private final Ids ids;

    OfferingProgrammes(Programmes programmes, Curriculum curriculum, Ledger ledger, Caller caller, Ids ids) {
        this.programmes = programmes;
        this.curriculum = curriculum;
        this.ledger = ledger;
        this.caller = caller;
        this.ids = ids;
    }

    Programme offer(ProgrammeOffer offer) {
        if (!caller.holds(Roles.STANDARDS_LEAD, Caller.ENGLAND)) {
            caller.require(Roles.EDUCATION_LEAD, offer.organisation());
        }
        curriculum.check(offer);
        var programme = Programme.offered(ids.next(), offer);
        programmes.add(programme);
        ledger.record(act("offer", programme));
        return programme;
    }

    /** Accreditation is national: no organisation accredits its own programme. */
    Programme accredit(UUID id, LocalDate validFrom, LocalDate validTo) {
        caller.require(Roles.STANDARDS_LEAD, Caller.ENGLAND);
        var programme = programmes.require(id);
        programme.accredit(new Accreditation(validFrom, validTo));
        ledger.record(act("accredit", programme).because(validFrom + "/" + validTo));
        programmes.flush();
        return programme;
    }

    private static AuditedAct act(String action, Programme programme) {
        return AuditedAct.of(action, "programme", programme.id(), programme.organisation());
    }
}
