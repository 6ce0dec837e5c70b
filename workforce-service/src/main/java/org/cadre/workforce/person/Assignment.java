package org.cadre.workforce.person;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.workforce.post.Grading;

/** One person in one post from a day to a day. It changes only through its person. */
@Entity
@HeldOn(
        person = "person.id",
        category = "assignment",
        purpose = "To plan and account for the workforce, and to say whose line manager is who",
        lawfulBasis = "UK GDPR Article 6(1)(c) and (e)",
        source = "The employer's staff extract, and appointments made in Cadre",
        recipients = {"Cadre's training, appraisal and talent services"})
class Assignment {

    private static final int WTE_DECIMALS = 5;

    @Id
    private UUID id;

    @Version
    private long version;

    /** The other side of {@link Person#assignments()}. */
    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable")
    private Person person;

    private String organisation;

    @Personal
    private String employeeNumber;

    private UUID postId;
    private String staffGroup;
    private String band;
    private String stage;
    private BigDecimal wte;
    private UUID managerId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private UUID appointmentId;
    private UUID endedBy;

    protected Assignment() {}

    Assignment(UUID id, Person person, Terms terms) {
        this.id = id;
        this.person = person;
        this.organisation = terms.organisation();
        revise(terms);
    }

    static Assignment byAppointment(UUID id, Person person, Terms terms, UUID appointment) {
        var assignment = new Assignment(id, person, terms);
        assignment.appointmentId = appointment;
        return assignment;
    }

    /** Becomes what the employer says; an end that an appointment set is only brought forward, never lifted. */
    final void revise(Terms terms) {
        employeeNumber = terms.employeeNumber();
        postId = terms.postId();
        grade(terms.grading());
        wte = terms.wte().setScale(WTE_DECIMALS, RoundingMode.HALF_UP);
        managerId = terms.managerId();
        startsOn = terms.startsOn();
        endsOn = endedBy == null ? terms.endsOn() : earlier(endsOn, terms.endsOn());
    }

    void endOn(LocalDate day) {
        endsOn = earlier(day, endsOn);
    }

    void endOn(LocalDate day, UUID appointment) {
        endOn(day);
        endedBy = appointment;
    }

    boolean isOf(String employer, String number) {
        return organisation.equals(employer) && (employeeNumber == null || employeeNumber.equals(number));
    }

    /** Not over; it may start later. */
    boolean isOpenOn(LocalDate day) {
        return endsOn == null || !endsOn.isBefore(day);
    }

    boolean isMadeBy(UUID appointment) {
        return appointment.equals(appointmentId);
    }

    AssignmentFacts facts() {
        return new AssignmentFacts(id, postId, organisation, staffGroup, band, stage, wte, managerId, startsOn, endsOn);
    }

    private void grade(Grading grading) {
        staffGroup = grading.staffGroup();
        band = grading.band();
        stage = grading.stage();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    UUID postId() {
        return postId;
    }

    String organisation() {
        return organisation;
    }

    String employeeNumber() {
        return employeeNumber;
    }

    BigDecimal wte() {
        return wte;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
