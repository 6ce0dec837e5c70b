package org.cadre.appraisal.calibration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    Optional<PutForward> appraisal(UUID session, UUID appraisal) {
        return appraisals
                .find("sessionId = ?1 and appraisalId = ?2", session, appraisal)
                .firstResultOptional();
    }

    /** Oldest first. */
    List<Proposal> proposalsOf(UUID session) {
        return proposals.list("sessionId = ?1 order by id", session);
    }

    /** Those that nobody has decided. */
    List<Proposal> openAbout(PutForward shown) {
        return proposals.list(
                "sessionId = ?1 and appraisalId = ?2 and state = ?3 order by id",
                shown.sessionId(),
                shown.appraisalId(),
                ProposalState.PROPOSED);
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

    /** Of all these sessions in one query. */
    Map<UUID, SessionCounts> countsOf(Collection<UUID> sessions) {
        return appraisals
                .getSession()
                .createSelectionQuery("""
                        select s.id,
                               (select count(*) from PutForward a where a.sessionId = s.id),
                               (select count(*) from Proposal p where p.sessionId = s.id and p.state = :open)
                        from CalibrationSession s where s.id in :sessions
                        """, SessionCounts.class)
                .setParameterList("sessions", sessions)
                .setParameter("open", ProposalState.PROPOSED)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(SessionCounts::sessionId, Function.identity()));
    }

    void flush() {
        proposals.flush();
    }
}
