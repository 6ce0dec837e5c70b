package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** Where a person stands in a cycle: whether an appraisal is expected of them, and how far it has come. */
@Entity
@Immutable
@Subselect("""
        select cast(md5(concat(cycle_id, ' ', person_id)) as uuid) as id, cycle_id, organisation, person_id, standing,
               standing_at_close, since, appraisal_id, last_completed_on, awaited, has_objectives, has_check_in, appraiser_left
        from cycle_member
        """)
@HeldOn(
        person = "personId",
        category = "member of a cycle",
        purpose = "To see to it that everybody has an appraisal each year, and to count who has had one",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "Cadre, from appraisals and from what workforce tells",
        recipients = "HR of the employer; others are told numbers")
@SuppressWarnings("UnusedVariable")
class HeldMembership {

    @Id
    private UUID id;

    private UUID cycleId;
    private String organisation;
    private UUID personId;
    private String standing;
    private String standingAtClose;
    private LocalDate since;
    private UUID appraisalId;
    private LocalDate lastCompletedOn;
    private String awaited;
    private Boolean hasObjectives;
    private Boolean hasCheckIn;
    private boolean appraiserLeft;

    protected HeldMembership() {}
}
