package org.cadre.appraisal.feedback.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.cadre.appraisal.appraisal.KnownAppraisal;
import org.cadre.appraisal.feedback.terms.SubjectType;

/**
 * About whom feedback is given.
 *
 * @param organisation ODS code: of the subject, or where the person is appraised
 * @param personId null for an organisation, as are the appraisal and the appraiser
 */
@Embeddable
record RunSubject(
        @Column(name = "subject_type") @Enumerated(EnumType.STRING)
        SubjectType type,

        String organisation,
        UUID personId,
        UUID appraisalId,
        UUID appraiserId) {

    static RunSubject person(KnownAppraisal appraisal) {
        return new RunSubject(
                SubjectType.PERSON,
                appraisal.organisation(),
                appraisal.personId(),
                appraisal.id(),
                appraisal.appraiserId());
    }

    static RunSubject organisation(String code) {
        return new RunSubject(SubjectType.ORGANISATION, code, null, null, null);
    }

    boolean isPerson() {
        return type == SubjectType.PERSON;
    }

    boolean involves(UUID person) {
        return person.equals(personId) || person.equals(appraiserId);
    }
}
