package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** An initiative that a person owns. */
@Entity
@Immutable
@Subselect("""
        select id, organisation, owner_id as person_id, name, closed_on from initiative
        """)
@HeldOn(
        person = "personId",
        category = "initiative",
        purpose = "To know whose it is, and to find somebody else when they leave",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "HR of the employer",
        recipients = "HR of the employer")
@SuppressWarnings("UnusedVariable")
class HeldInitiative {

    @Id
    private UUID id;

    private String organisation;
    private UUID personId;
    private String name;
    private LocalDate closedOn;

    protected HeldInitiative() {}
}
