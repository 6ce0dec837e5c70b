package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/**
 * A part that a person has, or had, in a record on somebody else, such as that of the appraiser. Which record it is, is told; whom
 * it is about and what stands in it is theirs. The database tells it to the person alone.
 */
@Entity
@Immutable
@Subselect("""
        select cast(md5(concat_ws(' ', kind, part, record_id, on_day)) as uuid) as id, person_id, kind, part, record_id,
               organisation, on_day
        from parts_of_caller()
        """)
@HeldOn(
        person = "personId",
        category = "part in records of others",
        purpose = "To know who does, decides and answers for what",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "Workforce, HR, and the person by what they did",
        recipients = "Those who may read the record")
@SuppressWarnings("UnusedVariable")
class HeldPart {

    @Id
    private UUID id;

    private UUID personId;
    private String kind;
    private String part;
    private UUID recordId;
    private String organisation;
    private LocalDate onDay;

    protected HeldPart() {}
}
