package org.cadre.workforce.capacity.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.study.Evidence;
import org.cadre.workforce.capacity.study.PostCount;

/**
 * Posts that somebody wants because of a study, from the draft to the decision. It changes no post by itself. What is wanted
 * stays as it was drafted; the database sees to that too.
 */
@Entity
class EstablishmentProposal {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String organisation;

    @Column(updatable = false)
    private String service;

    @Column(updatable = false)
    private UUID studyId;

    @Column(updatable = false)
    private String studyKind;

    @Column(updatable = false)
    private String studySha256;

    @Column(updatable = false)
    private String staffGroup;

    @Column(updatable = false)
    private String band;

    /** For those who add proposals up in the database; what is told of it stands in the conversion. */
    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private BigDecimal fte;

    @Column(updatable = false)
    private String conversion;

    /** As it was told; proposals from before it was reckoned have none. */
    @Column(updatable = false)
    private String cost;

    @Column(updatable = false)
    private String owner;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private LocalDate wantedFrom;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(updatable = false)
    private String draftedBy;

    @Column(updatable = false)
    private Instant draftedAt;

    private String proposedBy;
    private Instant proposedAt;
    private String decidedBy;
    private Instant decidedAt;
    private String decisionReason;
    private Instant withdrawnAt;

    protected EstablishmentProposal() {}

    /**
     * A draft.
     *
     * @param conversion the whole of {@code posts}, as text
     * @param by who drafts it
     */
    EstablishmentProposal(UUID id, Evidence study, PostCount posts, String conversion, String by, Instant now) {
        this.id = id;
        this.organisation = study.organisation();
        this.service = study.service();
        this.studyId = study.studyId();
        this.studyKind = study.kind();
        this.studySha256 = study.sha256();
        this.fte = posts.fte();
        this.conversion = conversion;
        this.draftedBy = by;
        this.draftedAt = now;
        this.state = ProposalState.DRAFTED;
    }

    /** What is wanted: nobody can have posts on a day that is over. */
    EstablishmentProposal wanting(NewEstablishmentProposal wanted, LocalDate today) {
        staffGroup = wanted.staffGroup();
        band = wanted.band();
        owner = wanted.owner();
        reason = wanted.reason();
        wantedFrom = wanted.wantedFrom();
        if (isOverdue(today)) {
            throw DomainException.invalidField(
                    "wantedFrom", "wanted-from-over", "must be %s or later".formatted(today));
        }
        return this;
    }

    /** What a year of it costs, as text. */
    EstablishmentProposal costing(String reckoned) {
        cost = reckoned;
        return this;
    }

    void propose(String by, LocalDate today, Instant now) {
        state = state.become(ProposalState.PROPOSED);
        if (isOverdue(today)) {
            throw DomainException.conflict(
                    "wanted-from-over",
                    "The posts were wanted from %s; draft a proposal for a day that is not over".formatted(wantedFrom));
        }
        proposedBy = by;
        proposedAt = now;
    }

    void accept(String by, String why, Instant now) {
        decide(ProposalState.ACCEPTED, by, why, now);
    }

    void decline(String by, String why, Instant now) {
        decide(ProposalState.DECLINED, by, why, now);
    }

    void withdraw(Instant now) {
        state = state.become(ProposalState.WITHDRAWN);
        withdrawnAt = now;
    }

    private void decide(ProposalState decision, String by, String why, Instant now) {
        state = state.become(decision);
        decidedBy = by;
        decidedAt = now;
        decisionReason = why;
    }

    private boolean isOverdue(LocalDate today) {
        return wantedFrom.isBefore(today);
    }

    /** Whether somebody drafted or proposed it. */
    boolean isBy(String subject) {
        return subject.equals(draftedBy) || subject.equals(proposedBy);
    }

    ProposalView view(PostCount posts, ProposalCost costs) {
        return new ProposalView(
                id,
                organisation,
                service,
                studyId,
                studyKind,
                studySha256,
                staffGroup,
                band,
                posts,
                costs,
                owner,
                reason,
                wantedFrom,
                state,
                draftedBy,
                draftedAt,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                decisionReason,
                withdrawnAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String organisation() {
        return organisation;
    }

    UUID studyId() {
        return studyId;
    }

    String studySha256() {
        return studySha256;
    }

    String conversion() {
        return conversion;
    }

    String cost() {
        return cost;
    }
}
