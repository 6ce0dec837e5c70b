package org.cadre.appraisal.appraisal;

import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/** What the other features need of an appraisal. */
public record KnownAppraisal(UUID id, String organisation, UUID personId, UUID appraiserId, AppraisalState state) {

    static KnownAppraisal of(Appraisal appraisal) {
        var parties = appraisal.parties().present();
        return new KnownAppraisal(
                appraisal.id(), appraisal.organisation(), parties.personId(), parties.appraiserId(), appraisal.state());
    }

    public void requireNotCancelled() {
        if (state == AppraisalState.CANCELLED) {
            throw DomainException.conflict("appraisal-over", "The appraisal was cancelled");
        }
    }
}
