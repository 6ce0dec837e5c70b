package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** From which day to which a person is not expected to be appraised; why is known to workforce only. */
@Entity
@Immutable
@Subselect("""
        select exclusion_id as id, person_id, organisation, from_day, to_day from workforce_exclusion
        where person_id is not null
        """)
@HeldOn(
        person = "personId",
        category = "copy of an exclusion",
        purpose = "To ask for no appraisal while the person is away",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "Workforce, whose record of the person it copies")
@SuppressWarnings("UnusedVariable")
class CopiedExclusion {

    @Id
    private UUID id;

    private UUID personId;
    private String organisation;
    private LocalDate fromDay;
    private LocalDate toDay;

    protected CopiedExclusion() {}
}
