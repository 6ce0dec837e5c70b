package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** That a reference is written on who left a board, and how far it has come; its words are told apart from it. */
@Entity
@Immutable
@Subselect("""
        select id, organisation, person_id, seat_id, role, left_on, due_on, state, completed_on, objected_on
        from board_reference
        """)
@HeldOn(
        person = "personId",
        category = "record of a board member reference",
        purpose = "To have a reference ready for the next body whose board the person joins",
        lawfulBasis =
                "UK GDPR Article 6(1)(c): Regulation 5 of the Health and Social Care Act 2008 (Regulated Activities)"
                        + " Regulations 2014",
        source = "The board that the person left",
        recipients = "The board that the person left")
@SuppressWarnings("UnusedVariable")
class HeldReference {

    @Id
    private UUID id;

    private String organisation;
    private UUID personId;
    private UUID seatId;
    private String role;
    private LocalDate leftOn;
    private LocalDate dueOn;
    private String state;
    private LocalDate completedOn;
    private LocalDate objectedOn;

    protected HeldReference() {}
}
