package org.cadre.appraisal.adverse;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.appraisal.SignedOutcome;
import org.cadre.appraisal.party.Participants;
import org.cadre.appraisal.party.Parties;
import org.cadre.appraisal.paystep.RefusedStep;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.kit.problem.DomainException;

/** A look at one signed outcome, or at one refused pay step, by somebody independent, before it counts. */
@Entity
@HeldOn(
        person = "personId",
        category = "outcome review",
        purpose = "To see that an outcome is fair before it counts against somebody",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "The reviewer",
        recipients = {
            "Whoever holds the appraisal, where the outcome is to be changed",
            "HR, that there is one and by when"
        })
class OutcomeReview {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID appraisalId;
    private UUID payStepReviewId;
    private String organisation;
    private UUID personId;
    private UUID appraiserId;
    private UUID handedTo;
    private UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private OutcomeReviewState state;

    private LocalDate openedOn;
    private LocalDate dueOn;
    private Instant concludedAt;

    @Personal
    private String statement;

    protected OutcomeReview() {}

    OutcomeReview(UUID id, SignedOutcome outcome, LocalDate openedOn, LocalDate dueOn) {
        this.id = id;
        this.appraisalId = outcome.id();
        this.organisation = outcome.organisation();
        this.personId = outcome.personId();
        this.appraiserId = outcome.appraiserId();
        this.state = OutcomeReviewState.OPEN;
        this.openedOn = openedOn;
        this.dueOn = dueOn;
    }

    /** Who refused a pay step stands where the appraiser does. */
    OutcomeReview(UUID id, RefusedStep step, LocalDate openedOn, LocalDate dueOn) {
        this.id = id;
        this.payStepReviewId = step.id();
        this.organisation = step.organisation();
        this.personId = step.personId();
        this.appraiserId = step.managerId();
        this.state = OutcomeReviewState.OPEN;
        this.openedOn = openedOn;
        this.dueOn = dueOn;
    }

    /** Somebody else may take over while it is open. */
    void giveTo(UUID reviewer) {
        requireOpen();
        reviewerId = reviewer;
    }

    void conclude(boolean stands, String words, Instant now) {
        requireOpen();
        state = stands ? OutcomeReviewState.STANDS : OutcomeReviewState.TO_BE_CHANGED;
        statement = words;
        concludedAt = now;
    }

    boolean isOpen() {
        return state == OutcomeReviewState.OPEN;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw DomainException.conflict(
                    "outcome-review-concluded", "The review is %s since %s".formatted(state, concludedAt));
        }
    }

    /** Late from the day after the one on which it is due. */
    boolean isOverdueOn(LocalDate day) {
        return isOpen() && day.isAfter(dueOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Empty where it is of a pay step. */
    Optional<UUID> appraisalId() {
        return Optional.ofNullable(appraisalId);
    }

    /** Empty where it is of an appraisal. */
    Optional<UUID> payStepReviewId() {
        return Optional.ofNullable(payStepReviewId);
    }

    /** Whose outcome it is, and whoever gave it or has taken over since. */
    Parties parties(Instant now) {
        var parties = new Parties(new Participants(personId, appraiserId, ""));
        Optional.ofNullable(handedTo)
                .filter(taker -> !taker.equals(appraiserId))
                .ifPresent(taker -> parties.handOver(taker, "", now));
        return parties;
    }

    String organisation() {
        return organisation;
    }

    UUID personId() {
        return personId;
    }

    /** Whether this person signed the outcome or holds the appraisal since. */
    boolean isOfAppraiser(UUID person) {
        return person.equals(appraiserId) || person.equals(handedTo);
    }

    /** Whether this person holds the appraisal now. */
    boolean isHeldBy(UUID person) {
        return person.equals(Optional.ofNullable(handedTo).orElse(appraiserId));
    }

    Optional<UUID> reviewerId() {
        return Optional.ofNullable(reviewerId);
    }

    OutcomeReviewState state() {
        return state;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant concludedAt() {
        return concludedAt;
    }

    Optional<String> statement() {
        return Optional.ofNullable(statement);
    }
}
