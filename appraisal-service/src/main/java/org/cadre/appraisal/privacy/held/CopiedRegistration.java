package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** With which professional body a person is registered; the number is known to workforce only. */
@Entity
@Immutable
@Subselect("""
        select registration_id as id, person_id, body, valid_from, valid_until from workforce_registration
        where person_id is not null
        """)
@HeldOn(
        person = "personId",
        category = "copy of a registration",
        purpose = "To show beside an appraisal how the registration of the person stands",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "Workforce, whose record of the person it copies",
        recipients = "Who sees an appraisal of the person")
@SuppressWarnings("UnusedVariable")
class CopiedRegistration {

    @Id
    private UUID id;

    private UUID personId;
    private String body;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected CopiedRegistration() {}
}
