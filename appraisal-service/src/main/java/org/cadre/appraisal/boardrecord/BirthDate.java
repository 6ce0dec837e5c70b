package org.cadre.appraisal.boardrecord;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;

/** When a board member was born, as one organisation has seen in the papers. */
@Entity
@Table(name = "board_member_birth")
@HeldOn(
        person = "personId",
        category = "birth date of a board member",
        keptFor = "As long as the tests and references, whose last day follows from it",
        purpose = "To know to which day tests and references are kept",
        lawfulBasis =
                "UK GDPR Article 6(1)(c): Regulation 5 of the Health and Social Care Act 2008 (Regulated Activities)"
                        + " Regulations 2014",
        source = "The papers that the company secretary has seen")
class BirthDate {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable")
    private String organisation;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    @Personal
    @SuppressWarnings("UnusedVariable")
    private LocalDate bornOn;

    protected BirthDate() {}

    BirthDate(UUID id, UUID personId, String organisation, LocalDate bornOn) {
        this.id = id;
        this.personId = personId;
        this.organisation = organisation;
        this.bornOn = bornOn;
    }

    /** As other papers say, or as it should have been written down. */
    void correct(LocalDate day) {
        bornOn = day;
    }
}
