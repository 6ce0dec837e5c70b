package org.cadre.talent.appointment;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.talent.application.Candidate;

/** A person is to hold a post from a day on. */
@Entity
@CheckReturnValue
class Appointment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private UUID advertId;
    private UUID personId;
    private UUID postId;
    private long vacancy;
    private String organisation;
    private LocalDate startsOn;
    private LocalDate appointedOn;

    protected Appointment() {}

    /** Nobody is appointed for a day that is over. */
    Appointment(UUID id, Candidate candidate, Vacancy vacancy, LocalDate startsOn, LocalDate appointedOn) {
        if (startsOn.isBefore(appointedOn)) {
            throw DomainException.invalidField("startsOn", "starts-in-the-past", "%s is over".formatted(startsOn));
        }
        this.id = id;
        this.applicationId = candidate.applicationId();
        this.advertId = candidate.advertId();
        this.personId = candidate.personId();
        this.postId = vacancy.postId();
        this.vacancy = vacancy.number();
        this.organisation = candidate.organisation();
        this.startsOn = startsOn;
        this.appointedOn = appointedOn;
    }

    AppointmentMade made(Instant now) {
        return new AppointmentMade(
                id, personId, advertId, applicationId, postId, organisation, startsOn, appointedOn, now);
    }

    AppointmentView view() {
        return new AppointmentView(id, applicationId, advertId, personId, postId, organisation, startsOn, appointedOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID personId() {
        return personId;
    }

    /** Which vacancy of the post it ends; no other appointment may end the same. */
    long vacancy() {
        return vacancy;
    }

    String organisation() {
        return organisation;
    }
}
