package org.cadre.talent.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** Who decided, when, and why in words. */
@Embeddable
record PanelDecision(
        @Column(name = "panel_decided_on") LocalDate decidedOn,
        @Personal @Column(name = "panel_reasons") String reasons,
        @Column(name = "panel_members") List<UUID> members) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    /** Nobody sits on the panel about their own application. */
    void refuse(UUID applicant) {
        var seat = members.indexOf(applicant);
        if (seat >= 0) {
            var detail = "The applicant cannot sit on the panel";
            throw DomainException.invalid(
                    "panel-includes-applicant",
                    detail,
                    Violation.ofField("panel." + seat, "panel-includes-applicant", detail));
        }
    }
}
