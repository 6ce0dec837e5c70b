package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** How a person was declared in the yearly submission of a board. */
@Entity
@Immutable
@Subselect("""
        select cast(md5(concat(declared.submission_id, ' ', declared.position)) as uuid) as id, declared.submission_id,
               seat.organisation, declared.seat_id, declared.person_id, declared.role, declared.state,
               declared.signed_off_on, declared.valid_until
        from fitness_declaration declared join board_seat seat on seat.id = declared.seat_id
        """)
@HeldOn(
        person = "personId",
        category = "fit-and-proper-person declaration",
        purpose = "To show each year that the members of a board are fit and proper persons",
        lawfulBasis =
                "UK GDPR Article 6(1)(c): Regulation 5 of the Health and Social Care Act 2008 (Regulated Activities)"
                        + " Regulations 2014",
        source = "The fit and proper person test of the person",
        recipients = "NHS England")
@SuppressWarnings("UnusedVariable")
class HeldDeclaration {

    @Id
    private UUID id;

    private UUID submissionId;
    private String organisation;
    private UUID seatId;
    private UUID personId;
    private String role;
    private String state;
    private LocalDate signedOffOn;
    private LocalDate validUntil;

    protected HeldDeclaration() {}
}
