package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cadre.appraisal.copy.Copies;
import org.cadre.appraisal.copy.KeptCopy;
import org.cadre.appraisal.form.Content;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.appraisal.standard.Standards;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;

/** Opens what stands in an appraisal to those who may read it. */
@ApplicationScoped
class AppraisalContent {

    private final Access access;
    private final Appraisals appraisals;
    private final NationalStandards standards;
    private final Copies copies;
    private final Ledger ledger;

    AppraisalContent(Access access, Appraisals appraisals, NationalStandards standards, Copies copies, Ledger ledger) {
        this.copies = copies;
        this.access = access;
        this.standards = standards;
        this.appraisals = appraisals;
        this.ledger = ledger;
    }

    /** A part of it; a draft is open to the party that writes it, and to the other once it is shared. */
    Appraisal read(UUID id, String part) {
        var seen = access.look(id, AppraisalPermissions.READ_CONTENT, "read-" + part);
        var appraisal = seen.appraisal();
        appraisal.course().requireShownTo(seen.party());
        return appraisal;
    }

    Appraisal write(UUID id, IfMatch ifMatch, String part, BiConsumer<Content, Standards> change) {
        return change(
                id,
                ifMatch,
                part,
                (appraisal, by) -> change.accept(appraisal.writtenBy(by), standards.inForce(appraisal.year())));
    }

    Appraisal comment(UUID id, IfMatch ifMatch, String comment) {
        return change(id, ifMatch, "comment", (appraisal, by) -> appraisal.comment(by, comment));
    }

    /** What earlier hands wrote, as far as the caller may read it. */
    List<KeptCopy> copies(UUID id) {
        var seen = access.look(id, AppraisalPermissions.READ_CONTENT, "read-copies");
        return copies.of(id, !seen.isAppraisee());
    }

    /** A part that needs more than the standards of its year. */
    Appraisal change(UUID id, IfMatch ifMatch, String part, BiConsumer<Appraisal, Party> change) {
        var seen = access.to(id, AppraisalPermissions.WRITE_CONTENT);
        var appraisal = seen.at(ifMatch);
        change.accept(appraisal, seen.requireParty());
        appraisals.flush();
        ledger.record(AuditedAct.of("write-" + part, "appraisal", id, appraisal.organisation()));
        return appraisal;
    }
}
