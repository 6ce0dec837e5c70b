package org.cadre.workforce.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/**
 * That a person manages whoever has an assignment. Who that is, is theirs. The person is told of all, an employer of those in its
 * own organisation and of people it knows.
 */
@Entity
@Immutable
@Subselect("""
        select id, manager_id as person_id, organisation, starts_on, ends_on from assignment where manager_id is not null
        union
        select id, person_id, organisation, starts_on, ends_on from managed_by_caller()
        """)
@HeldOn(
        person = "personId",
        category = "line manager of others",
        purpose = "To say whose line manager is who",
        lawfulBasis = "UK GDPR Article 6(1)(c) and (e)",
        source = "The employer's staff extract, and appointments made in Cadre",
        recipients = {"Cadre's training, appraisal and talent services"})
@SuppressWarnings("UnusedVariable")
class HeldManagement {

    @Id
    private UUID id;

    private UUID personId;
    private String organisation;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected HeldManagement() {}
}
