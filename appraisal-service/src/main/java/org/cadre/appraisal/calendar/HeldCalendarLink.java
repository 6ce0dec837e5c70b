package org.cadre.appraisal.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** That a person has a link for calendar programs. The hash by which it is known says nothing about the person. */
@Entity
@Immutable
@Subselect("select id, person_id, made_at, last_used_on from calendar_link")
@HeldOn(
        person = "personId",
        category = "calendar-link",
        purpose = "To show people their own days in the calendar of their choice",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the development of staff",
        source = "The person, who made the link",
        recipients =
                "Whoever the person gives the link to, such as the operator of a calendar: days and kinds, no names")
@SuppressWarnings("UnusedVariable")
class HeldCalendarLink {

    @Id
    private UUID id;

    private UUID personId;
    private Instant madeAt;
    private LocalDate lastUsedOn;

    protected HeldCalendarLink() {}
}
