package org.cadre.appraisal.calibration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/** What was put forward and proposed in sessions. */
@ApplicationScoped
class Discussion {

    @ApplicationScoped
    static class Appraisals implements PanacheRepositoryBase<PutForward, UUID> {}

    @ApplicationScoped
    static class Proposals implements PanacheRepositoryBase<Proposal, UUID> {}

    private final Appraisals appraisals;
    private final Proposals proposals;

    Discussion(Appraisals appraisals, Proposals proposals) {
        this.appraisals = appraisals;
        this.proposals = proposals;
    }

    /** An appraisal is put forward once, in one session; the unique index decides between two at once. */
    void add(PutForward appraisal) {
        try {
            appraisals.persistAndFlush(appraisal);
        } catch (ConstraintViolationException e) {
            throw DomainException.conflict(
                    "appraisal-put-forward", "This appraisal was put forward already, in this session or another");
        }
    }

    void add(Proposal proposal) {
        proposals.persistAndFlush(proposal);
    }

    /** In the order in which they were put forward, which says nothing of how they are rated. */
    List<PutForward> appraisalsOf(UUID session) {
        return appraisals.list("sessionId = ?1 order by id", session);
    }

    PutForward requireAppraisal(UUID session, UUID appraisal) {
        return appraisals
                .find("sessionId = ?1 and appraisalId = ?2", session, appraisal)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.invalidField(
                        "appraisalId",
                        "appraisal-unknown",
                        "No appraisal with id %s was put forward in this session".formatted(appraisal)));
    }

    /** Oldest first. */
    List<Proposal> proposalsOf(UUID session) {
        return proposals.list("sessionId = ?1 order by id", session);
    }

    Proposal requireProposal(UUID session, UUID proposal) {
        return proposals
                .findByIdOptional(proposal)
                .filter(found -> found.sessionId().equals(session))
                .orElseThrow(() -> DomainException.invalidField(
                        "proposalId",
                        "proposal-unknown",
                        "There is no proposal with id %s in this session".formatted(proposal)));
    }

    long numberOfAppraisals(UUID session) {
        return appraisals.count("sessionId = ?1", session);
    }

    long numberOfOpenProposals(UUID session) {
        return proposals.count("sessionId = ?1 and state = ?2", session, ProposalState.PROPOSED);
    }

    void flush() {
        proposals.flush();
    }
}
