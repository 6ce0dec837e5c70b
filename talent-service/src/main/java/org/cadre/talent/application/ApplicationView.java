package org.cadre.talent.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * An application as the applicant and the talent lead see it.
 *
 * @param panelDecision absent until the panel has decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationView(
        UUID id,
        UUID advertId,
        UUID personId,
        ApplicationState state,
        LocalDate submittedOn,
        PanelDecisionView panelDecision) {

    /** Who decided, when and why; the applicant reads the same words as the talent lead. */
    public record PanelDecisionView(
            LocalDate decidedOn, @Personal String reasons, List<UUID> panel) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static PanelDecisionView of(PanelDecision decision) {
            return new PanelDecisionView(decision.decidedOn(), decision.reasons(), decision.members());
        }
    }

    static ApplicationView of(Application application) {
        return new ApplicationView(
                application.id(),
                application.advertId(),
                application.personId(),
                application.state(),
                application.submittedOn(),
                application.panelDecision().map(PanelDecisionView::of).orElse(null));
    }
}
