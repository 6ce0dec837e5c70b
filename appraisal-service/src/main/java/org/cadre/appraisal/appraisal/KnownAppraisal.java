package org.cadre.appraisal.appraisal;

import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.problem.DomainException;

/** An appraisal as the other features see it. */
public record KnownAppraisal(
        UUID id, String organisation, UUID personId, UUID appraiserId, AppraisalYear year, AppraisalState state) {

    static KnownAppraisal of(Appraisal appraisal) {
        var parties = appraisal.parties().present();
        return new KnownAppraisal(
                appraisal.id(),
                appraisal.organisation(),
                parties.personId(),
                parties.appraiserId(),
                appraisal.year(),
                appraisal.state());
    }

    public boolean isComplete() {
        return state == AppraisalState.COMPLETE;
    }

    public void requireNotCancelled() {
        if (state == AppraisalState.CANCELLED) {
            throw DomainException.conflict("appraisal-over", "The appraisal was cancelled");
        }
    }
}
