package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** The number by which a person signs in. The copy loses it when workforce forgets the person. */
@Entity
@Immutable
@Subselect("""
        select person_id as id, person_id, staff_uid from workforce_person
        """)
@HeldOn(
        person = "personId",
        category = "copy of the staff number",
        keptFor = "As long as the record that it copies: each change there is taken within seconds",
        purpose = "To know who signs in",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "Workforce, whose record of the person it copies")
@SuppressWarnings("UnusedVariable")
class CopiedIdentity {

    @Id
    private UUID id;

    private UUID personId;

    @Personal(inEvents = true)
    private String staffUid;

    protected CopiedIdentity() {}
}
