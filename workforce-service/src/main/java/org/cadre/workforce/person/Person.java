package org.cadre.workforce.person;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.person.AssignmentFacts.Placement;

/** A person with all assignments, past, present and future. */
@Entity
@HeldOn(
        person = "id",
        category = "staff-record",
        purpose = "To tell people apart across employers, and who works in the NHS",
        lawfulBasis = "UK GDPR Article 6(1)(c) and (e)",
        source = "The employer's staff extract",
        recipients = {"Cadre's training, appraisal and talent services"})
@CheckReturnValue
class Person {

    private static final Comparator<Assignment> NEWEST_LAST = Comparator.comparing(Assignment::startsOn);

    @Id
    private UUID id;

    @Version
    private long version;

    @Personal(inEvents = true)
    private String staffUid;

    private boolean employed;

    /** Past ones included: the database shows the person to them and to nobody else. */
    @SuppressWarnings("UnusedVariable")
    private String[] employers = new String[0];

    private Instant changedAt;

    @OneToMany(mappedBy = "person")
    private List<Assignment> assignments = new ArrayList<>();

    protected Person() {}

    Person(UUID id, String staffUid, Instant now) {
        this.id = id;
        this.staffUid = staffUid;
        this.changedAt = now;
    }

    /** Takes what an employer says of one employment and returns what that means to the others. */
    PersonEvent employ(Terms terms, UUID newAssignment, LocalDate today, Instant now) {
        var before = placements(today);
        place(terms, newAssignment, today);
        return fact(before, today, now);
    }

    /**
     * Takes the post up on the first day of the terms. The main assignment of before ends the day before; others go on.
     */
    PersonEvent appoint(Terms terms, UUID newAssignment, UUID appointment, LocalDate today, Instant now) {
        var before = placements(today);
        main(terms.startsOn()).ifPresent(main -> main.endOn(terms.startsOn().minusDays(1), appointment));
        assignments.add(Assignment.byAppointment(newAssignment, this, terms, appointment));
        return fact(before, today, now);
    }

    boolean isAppointedBy(UUID appointment) {
        return assignments.stream().anyMatch(assignment -> assignment.isMadeBy(appointment));
    }

    /** The assignment that an appointment from that day on replaces: the largest, the longest standing of equals. */
    Optional<Assignment> main(LocalDate day) {
        return assignments.stream()
                .filter(assignment ->
                        assignment.isOpenOn(day) && assignment.startsOn().isBefore(day))
                .max(Comparator.comparing(Assignment::wte).thenComparing(NEWEST_LAST.reversed()));
    }

    /** Says once that the last day of the last assignment has passed. */
    Optional<PersonEvent> leaveIfOver(LocalDate today, Instant now) {
        return employed && open(today).isEmpty() ? Optional.of(fact(Set.of(), today, now)) : Optional.empty();
    }

    PersonEvent warn(LocalDate keptUntil, Instant now) {
        return new PersonEvent.RetentionWarned(id, staffUid, facts(), keptUntil, now);
    }

    /** No staff number, no person to tell apart: it was anonymised. */
    boolean isAnonymised() {
        return staffUid == null;
    }

    /** The last day or the day of the last change, whichever is later. */
    LocalDate unchangedSince() {
        return assignments.stream()
                .map(Assignment::endsOn)
                .filter(Objects::nonNull)
                .reduce(LocalDate.ofInstant(changedAt, BusinessCalendar.LONDON), Person::later);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void place(Terms terms, UUID newAssignment, LocalDate today) {
        var present = presentOf(terms);
        if (present.isEmpty()) {
            assignments.add(new Assignment(newAssignment, this, terms));
            return;
        }
        var assignment = present.get();
        var movesOn = terms.startsOn().isAfter(assignment.startsOn()) ? terms.startsOn() : today;
        var endsBefore = terms.endsOn() != null && terms.endsOn().isBefore(movesOn);
        if (assignment.postId().equals(terms.postId()) || !movesOn.isAfter(assignment.startsOn()) || endsBefore) {
            assignment.revise(terms);
        } else {
            assignment.endOn(movesOn.minusDays(1));
            assignments.add(new Assignment(newAssignment, this, terms.from(movesOn)));
        }
    }

    /** What the employment is at present: the assignment to the same post if there is one, otherwise the newest. */
    private Optional<Assignment> presentOf(Terms terms) {
        var samePost = Comparator.comparing(
                (Assignment assignment) -> assignment.postId().equals(terms.postId()));
        return assignments.stream()
                .filter(assignment -> assignment.isOf(terms.organisation(), terms.employeeNumber()))
                .max(samePost.thenComparing(NEWEST_LAST));
    }

    private PersonEvent fact(Set<Placement> before, LocalDate today, Instant now) {
        var wasEmployed = employed;
        var after = placements(today);
        employed = !after.isEmpty();
        employers = assignments.stream()
                .map(Assignment::organisation)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        changedAt = now;
        if (!employed) {
            return new PersonEvent.Left(id, staffUid, facts(), now);
        }
        if (!wasEmployed) {
            return new PersonEvent.Joined(id, staffUid, facts(), now);
        }
        return before.equals(after)
                ? new PersonEvent.Changed(id, staffUid, facts(), now)
                : new PersonEvent.Moved(id, staffUid, facts(), now);
    }

    private Set<Placement> placements(LocalDate today) {
        return open(today).stream()
                .map(assignment -> assignment.facts().placement())
                .collect(Collectors.toSet());
    }

    boolean isEmployed(LocalDate today) {
        return !open(today).isEmpty();
    }

    private List<Assignment> open(LocalDate today) {
        return assignments.stream()
                .filter(assignment -> assignment.isOpenOn(today))
                .toList();
    }

    List<AssignmentFacts> facts() {
        return assignments().stream().map(Assignment::facts).toList();
    }

    /** Where the person works or will work; the former employers once nobody employs the person any more. */
    Set<String> employers(LocalDate today) {
        var open = open(today);
        return (open.isEmpty() ? assignments : open)
                .stream().map(Assignment::organisation).collect(Collectors.toSet());
    }

    Set<UUID> posts() {
        return assignments.stream().map(Assignment::postId).collect(Collectors.toSet());
    }

    List<Assignment> assignments() {
        return assignments.stream().sorted(NEWEST_LAST).toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String staffUid() {
        return staffUid;
    }

    Instant changedAt() {
        return changedAt;
    }
}
