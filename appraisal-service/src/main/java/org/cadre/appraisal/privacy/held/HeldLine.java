package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** Who managed a person on the day on which a cycle was closed. */
@Entity
@Immutable
@Subselect("""
        select cast(md5(concat(cycle_id, ' ', manager_id, ' ', person_id)) as uuid) as id, cycle_id, organisation, person_id,
               manager_id
        from cycle_line
        """)
@HeldOn(
        person = "personId",
        category = "line of a closed cycle",
        purpose = "To show the figures of a closed cycle along the lines of its last day",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "Workforce, on the day of the close",
        recipients = "Nobody; others are told numbers")
@SuppressWarnings("UnusedVariable")
class HeldLine {

    @Id
    private UUID id;

    private UUID cycleId;
    private String organisation;
    private UUID personId;
    private UUID managerId;

    protected HeldLine() {}
}
