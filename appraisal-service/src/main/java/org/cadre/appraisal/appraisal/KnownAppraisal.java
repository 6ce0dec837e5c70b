package org.cadre.appraisal.appraisal;

import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;

/** An appraisal as the other features see it. */
public record KnownAppraisal(UUID id, UUID personId, String organisation, AppraisalYear year, AppraisalState state) {

    static KnownAppraisal of(Appraisal appraisal) {
        return new KnownAppraisal(
                appraisal.id(),
                appraisal.parties().present().personId(),
                appraisal.organisation(),
                appraisal.year(),
                appraisal.state());
    }

    public boolean isComplete() {
        return state == AppraisalState.COMPLETE;
    }
}
