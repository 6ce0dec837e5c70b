package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** Something that a person left open with the post, until somebody else has it. Who has it now is theirs to be told. */
@Entity
@Immutable
@Subselect("""
        select id, organisation, leaver_id as person_id, kind, subject_id, number, left_on, new_owner_by, state, settled_on
        from open_matter
        """)
@HeldOn(
        person = "personId",
        category = "matter left open",
        purpose = "To find somebody for what a leaver had begun",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "Cadre, on the day after the last one in the post",
        recipients = "HR of the employer")
@SuppressWarnings("UnusedVariable")
class HeldMatter {

    @Id
    private UUID id;

    private String organisation;
    private UUID personId;
    private String kind;
    private UUID subjectId;
    private Integer number;
    private LocalDate leftOn;
    private LocalDate newOwnerBy;
    private String state;
    private LocalDate settledOn;

    protected HeldMatter() {}
}
