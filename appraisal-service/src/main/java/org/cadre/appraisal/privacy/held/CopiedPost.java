package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A post that a person holds or held. */
@Entity
@Immutable
@Subselect("""
        select assignment_id as id, person_id, organisation, post_id, stage, band, manager_id, starts_on, ends_on, managed_since,
               role_since
        from workforce_assignment
        """)
@HeldOn(
        person = "personId",
        category = "copy of a post",
        purpose = "To know where the person is appraised, by whom, and who may know of it",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "Workforce, whose record of the person it copies")
@SuppressWarnings("UnusedVariable")
class CopiedPost {

    @Id
    private UUID id;

    private UUID personId;
    private String organisation;
    private UUID postId;
    private String stage;
    private String band;
    private UUID managerId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate managedSince;
    private LocalDate roleSince;

    protected CopiedPost() {}
}
