package org.cadre.appraisal.calibration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.cadre.appraisal.fairness.Half;
import org.cadre.appraisal.form.CalibratedRating;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.kit.problem.DomainException;

/** That one half of an appraisal be rated otherwise, and why. Who holds the appraisal decides. */
@Entity
@Table(name = "calibration_proposal")
@HeldOn(
        person = "personId",
        category = "calibration proposal",
        purpose = "To rate people alike, whoever appraises them",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "An appraiser who was invited to the session",
        recipients = "The appraisers who were invited to the session")
class Proposal {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID sessionId;
    private UUID appraisalId;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    private UUID proposedBy;

    @Enumerated(EnumType.STRING)
    private Half half;

    @Personal
    @Column(name = "rating_before")
    private Integer before;

    @Personal
    @Column(name = "rating_after")
    private Integer after;

    @Personal
    private String reason;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private Instant proposedAt;
    private Instant decidedAt;

    protected Proposal() {}

    Proposal(UUID id, UUID sessionId, PutForward about, UUID proposedBy, CalibratedRating wanted) {
        this.id = id;
        this.sessionId = sessionId;
        this.appraisalId = about.appraisalId();
        this.personId = about.personId();
        this.proposedBy = proposedBy;
        this.half = wanted.half();
        this.before = wanted.before();
        this.after = wanted.after();
        this.reason = wanted.reason();
        this.state = ProposalState.PROPOSED;
        this.proposedAt = wanted.changedAt();
    }

    /** The change that the appraiser makes to their appraisal with it. */
    CalibratedRating accept(Instant now) {
        decide(ProposalState.ACCEPTED, now);
        return new CalibratedRating(half, before, after, reason, now);
    }

    void decline(Instant now) {
        decide(ProposalState.DECLINED, now);
    }

    /** About another rating than the one that the session knows: nobody could accept it any more. */
    boolean isStale(PutForward shown) {
        return !Objects.equals(before, shown.now().of(half));
    }

    void lapse(Instant now) {
        decide(ProposalState.LAPSED, now);
    }

    private void decide(ProposalState next, Instant now) {
        if (state != ProposalState.PROPOSED) {
            throw DomainException.conflict(
                    "proposal-decided", "The proposal is %s since %s".formatted(state, decidedAt));
        }
        state = next;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID sessionId() {
        return sessionId;
    }

    UUID appraisalId() {
        return appraisalId;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    Half half() {
        return half;
    }

    Integer before() {
        return before;
    }

    Integer after() {
        return after;
    }

    String reason() {
        return reason;
    }

    ProposalState state() {
        return state;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
