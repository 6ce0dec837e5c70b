package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.appraisal.proposal.ObjectiveProposals;

/** What lies ready for an appraisal before its meeting: what was agreed the year before, and what the appraiser proposes. */
@ApplicationScoped
class BeforeTheMeeting {

    private final AgreedObjectives agreed;
    private final ObjectiveProposals proposals;

    BeforeTheMeeting(AgreedObjectives agreed, ObjectiveProposals proposals) {
        this.agreed = agreed;
        this.proposals = proposals;
    }

    void preparing(Appraisal appraisal) {
        agreed.into(appraisal);
    }

    /**
     * Gives the appraiser what to begin with, and the appraisee what was proposed.
     *
     * @param onPreparation whether the appraiser goes on with what was prepared, and not on an empty form
     */
    void met(Appraisal appraisal, boolean onPreparation) {
        if (!onPreparation) {
            agreed.into(appraisal);
        }
        proposals.share(appraisal.id());
    }

    void ended(Appraisal appraisal) {
        proposals.dropUnshared(appraisal.id());
    }
}
