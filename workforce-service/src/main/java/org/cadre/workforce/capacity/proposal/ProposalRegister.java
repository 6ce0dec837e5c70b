package org.cadre.workforce.capacity.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.workforce.capacity.study.StudyEvidence;

/** The proposals of organisations: who may draft, see and change them, each change on record. */
@ApplicationScoped
class ProposalRegister {

    private static final String WHAT = "establishment-proposal";

    private final EstablishmentProposals proposals;
    private final DraftingProposals drafting;
    private final StudyEvidence evidence;
    private final Policy policy;
    private final Caller caller;
    private final Ledger ledger;

    ProposalRegister(
            EstablishmentProposals proposals,
            DraftingProposals drafting,
            StudyEvidence evidence,
            Policy policy,
            Caller caller,
            Ledger ledger) {
        this.proposals = proposals;
        this.drafting = drafting;
        this.evidence = evidence;
        this.policy = policy;
        this.caller = caller;
        this.ledger = ledger;
    }

    EstablishmentProposal draft(NewEstablishmentProposal wanted) {
        var study = evidence.named(wanted.studyId());
        policy.require(ProposalPermissions.MAKE, Subject.at(study.organisation()));
        var proposal = drafting.draft(study, wanted, caller.subject());
        proposals.persistAndFlush(proposal);
        ledger.record(act("draft", proposal));
        return proposal;
    }

    Page<ProposalView> page(String organisation, Optional<ProposalState> state, PageQuery query) {
        policy.require(ProposalPermissions.READ, Subject.at(organisation));
        return proposals.page(organisation, state, query).map(this::view);
    }

    /** For somebody who may read it; to others it does not exist. */
    EstablishmentProposal require(UUID id) {
        var proposal = proposals.findByIdOptional(id).orElseThrow(() -> DomainException.notFound(WHAT, id));
        policy.requireVisible(ProposalPermissions.READ, Subject.at(proposal.organisation()), WHAT, id);
        return proposal;
    }

    /** For an act that needs a permission, which its proposer may lack. */
    EstablishmentProposal forAct(String permission, UUID id) {
        var proposal = require(id);
        var own = proposal.isBy(caller.subject());
        policy.require(permission, Subject.at(proposal.organisation()).as(ProposalPermissions.PROPOSER, own));
        return proposal;
    }

    /** What is accepted rests on the study as it was when the proposal was drafted. */
    void requireSameEvidence(EstablishmentProposal proposal) {
        if (!evidence.isAsItWas(proposal.studyId(), proposal.studySha256())) {
            throw DomainException.conflict(
                    "evidence-changed",
                    "The study %s is not what it was when this was drafted; draft another proposal"
                            .formatted(proposal.studyId()));
        }
    }

    /** Writes a change down, with the reason where it has one. */
    ProposalView changed(String verb, String reason, EstablishmentProposal proposal) {
        proposals.flush();
        ledger.record(act(verb, proposal).because(reason));
        return view(proposal);
    }

    ProposalView view(EstablishmentProposal proposal) {
        return drafting.view(proposal);
    }

    String callerId() {
        return caller.subject();
    }

    private static AuditedAct act(String verb, EstablishmentProposal proposal) {
        return AuditedAct.of(verb, WHAT, proposal.id(), proposal.organisation());
    }
}
