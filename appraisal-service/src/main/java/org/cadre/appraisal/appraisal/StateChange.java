package org.cadre.appraisal.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;

/** One state that an appraisal came into. It is written once and never changed. */
@Entity
@Table(name = "appraisal_state_change")
@HeldOn(
        person = "personId",
        category = "appraisal history",
        purpose = "To show how an appraisal came to where it stands",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "The steps that its parties, HR and reviewers took")
class StateChange {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID appraisalId;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private AppraisalState fromState;

    @Enumerated(EnumType.STRING)
    private AppraisalState toState;

    @Enumerated(EnumType.STRING)
    private ChangeAction action;

    @Enumerated(EnumType.STRING)
    private ChangedBy takenBy;

    private Instant takenAt;
    private String reason;
    private boolean reconstructed;

    protected StateChange() {}

    StateChange(UUID id, Appraisal appraisal, Step step, Instant takenAt) {
        this.id = id;
        this.appraisalId = appraisal.id();
        this.personId = appraisal.parties().present().personId();
        this.fromState = appraisal.course().cameFrom().orElse(null);
        this.toState = appraisal.state();
        this.action = step.action();
        this.takenBy = step.by();
        this.takenAt = takenAt;
        this.reason = step.reason().orElse(null);
    }

    /**
     * What somebody did.
     *
     * @param reason a code of the reference data, where the step asks for one
     */
    record Step(ChangeAction action, ChangedBy by, Optional<String> reason) {

        static Step of(ChangeAction action, ChangedBy by) {
            return new Step(action, by, Optional.empty());
        }

        Step because(String code) {
            return new Step(action, by, Optional.of(code));
        }
    }

    UUID id() {
        return id;
    }

    HistoryResource.StateChangeView view() {
        return new HistoryResource.StateChangeView(
                fromState, toState, action, takenBy, takenAt, reason, reconstructed ? true : null);
    }
}
