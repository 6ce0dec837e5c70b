package org.cadre.training.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.Ids;

/** Puts programmes on the register and accredits them. */
@ApplicationScoped
class OfferingProgrammes {

    private final Programmes programmes;
    private final Curriculum curriculum;
    private final Ledger ledger;
    private final Policy policy;
    private final Ids ids;

    OfferingProgrammes(Programmes programmes, Curriculum curriculum, Ledger ledger, Policy policy, Ids ids) {
        this.programmes = programmes;
        this.curriculum = curriculum;
        this.ledger = ledger;
        this.policy = policy;
        this.ids = ids;
    }

    Programme offer(ProgrammeOffer offer) {
        policy.require(ProgrammePermissions.OFFER, Subject.at(offer.organisation()));
        curriculum.check(offer);
        var programme = Programme.offered(ids.next(), offer);
        programmes.add(programme);
        ledger.record(act("offer", programme));
        return programme;
    }

    /** Accreditation is national: no organisation accredits its own programme. */
    Programme accredit(UUID id, LocalDate validFrom, LocalDate validTo) {
        policy.require(ProgrammePermissions.ACCREDIT, Subject.national());
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
