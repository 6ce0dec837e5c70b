package org.cadre.appraisal.appraisal;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.form.PlannedObjective;
import org.cadre.appraisal.form.PlannedObjectives;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.priority.Priorities;
import org.cadre.appraisal.proposal.ObjectiveProposals;
import org.cadre.appraisal.proposal.Proposal;
import org.cadre.appraisal.proposal.ProposedTo;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;

/** The appraiser proposes objectives before the meeting; the appraisee reads them once they are shared. */
@ApplicationScoped
@CheckReturnValue
class ProposingObjectives {

    private final Access access;
    private final ObjectiveProposals proposals;
    private final Priorities priorities;
    private final DaysOfObjectives days;
    private final NationalStandards standards;
    private final Ledger ledger;

    ProposingObjectives(
            Access access,
            ObjectiveProposals proposals,
            Priorities priorities,
            DaysOfObjectives days,
            NationalStandards standards,
            Ledger ledger) {
        this.access = access;
        this.proposals = proposals;
        this.priorities = priorities;
        this.days = days;
        this.standards = standards;
        this.ledger = ledger;
    }

    Proposal read(UUID id) {
        var seen = access.look(id, AppraisalPermissions.READ_CONTENT, "read-proposed-objectives");
        return shownTo(seen.party(), id);
    }

    /** What one of the two, or a reviewer, reads of it. */
    Proposal shownTo(Optional<Party> reader, UUID id) {
        var proposal = proposals.of(id);
        return reader.equals(Optional.of(Party.APPRAISER)) ? proposal : proposal.ifShared();
    }

    Proposal propose(UUID id, IfMatch ifMatch, List<PlannedObjective> objectives, boolean share) {
        var appraisal = access.hold(id, AppraisalPermissions.PROPOSE_OBJECTIVES).appraisal();
        ifMatch.require(proposals.of(id).version());
        appraisal.state().requireBeforeMeeting();
        var year = appraisal.year();
        days.of(appraisal)
                .require(
                        "objective-days-invalid",
                        objectives.stream().map(PlannedObjective::dueOn).toList());
        new PlannedObjectives(objectives)
                .requireFit(
                        priorities.of(appraisal.organisation(), year),
                        standards.inForce(year).rules());
        var parties = appraisal.parties().present();
        var to = new ProposedTo(id, appraisal.organisation(), parties.personId());
        var proposed = proposals.replace(to, parties.appraiserId(), ifMatch, objectives);
        var act = share ? "share-proposed-objectives" : "propose-objectives";
        ledger.record(AuditedAct.of(act, "appraisal", id, appraisal.organisation()));
        return share ? proposals.share(id) : proposed;
    }
}
