package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** A seat that a person has on a board, or had. */
@Entity
@Immutable
@Subselect("""
        select id, organisation, body, person_id, role, director, sole, duty, starts_on, ends_on from board_seat
        """)
@HeldOn(
        person = "personId",
        category = "board seat",
        purpose = "To know who is to be shown to be fit and proper, and who answers for it",
        lawfulBasis =
                "UK GDPR Article 6(1)(c): Regulation 5 of the Health and Social Care Act 2008 (Regulated Activities)"
                        + " Regulations 2014",
        source = "HR of the body",
        recipients = "The staff of the body")
@SuppressWarnings("UnusedVariable")
class HeldSeat {

    @Id
    private UUID id;

    private String organisation;
    private String body;
    private UUID personId;
    private String role;
    private boolean director;
    private boolean sole;
    private String duty;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected HeldSeat() {}
}
