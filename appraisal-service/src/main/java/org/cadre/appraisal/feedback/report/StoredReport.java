package org.cadre.appraisal.feedback.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;

/** The report of one run. It is written at the close and never changed. */
@Entity
@Table(name = "feedback_report")
@HeldOn(
        person = "personId",
        category = "feedback-report",
        purpose = "To help a leader to see themselves as others do, for their development only",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the development of staff",
        source = "People around the person, who stay unnamed",
        recipients = {"The facilitator who delivers it"})
class StoredReport {

    @Id
    @Column(name = "run_id")
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    @Personal
    @Convert(converter = ReportText.class)
    private FeedbackReport written;

    protected StoredReport() {}

    /**
     * A report to keep.
     *
     * @param person null where it is about an organisation
     */
    StoredReport(UUID run, UUID person, FeedbackReport written) {
        this.id = run;
        this.personId = person;
        this.written = written;
    }

    FeedbackReport written() {
        return written;
    }
}
