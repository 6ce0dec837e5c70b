package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** That a person left a post, so that what they left open is looked for once. */
@Entity
@Immutable
@Subselect("""
        select cast(md5(concat(person_id, ' ', organisation, ' ', last_day)) as uuid) as id, organisation, person_id, last_day
        from noted_leaver
        """)
@HeldOn(
        person = "personId",
        category = "departure",
        purpose = "To look once for what a leaver had begun",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "Workforce")
@SuppressWarnings("UnusedVariable")
class HeldDeparture {

    @Id
    private UUID id;

    private String organisation;
    private UUID personId;
    private LocalDate lastDay;

    protected HeldDeparture() {}
}
