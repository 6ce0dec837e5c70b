package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cadre.appraisal.party.Party;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;

/** Opens what stands in an appraisal, to its two parties only. Looking into another person's appraisal is recorded. */
@ApplicationScoped
class AppraisalContent {

    private final Access access;
    private final Appraisals appraisals;
    private final Ledger ledger;

    AppraisalContent(Access access, Appraisals appraisals, Ledger ledger) {
        this.access = access;
        this.appraisals = appraisals;
        this.ledger = ledger;
    }

    Appraisal read(UUID id, String part) {
        var seen = access.to(id, AppraisalPermissions.READ_CONTENT);
        if (seen.requireParty() == Party.APPRAISER) {
            record("read-" + part, seen.appraisal());
        } else {
            ledger.recordNothing();
        }
        return seen.appraisal();
    }

    Appraisal write(UUID id, IfMatch ifMatch, String part, BiConsumer<Appraisal, Party> change) {
        var seen = access.to(id, AppraisalPermissions.WRITE_CONTENT);
        var party = seen.requireParty();
        var appraisal = seen.at(ifMatch);
        change.accept(appraisal, party);
        appraisals.flush();
        record("write-" + part, appraisal);
        return appraisal;
    }

    private void record(String action, Appraisal appraisal) {
        ledger.record(AuditedAct.of(action, "appraisal", appraisal.id(), appraisal.organisation()));
    }
}
