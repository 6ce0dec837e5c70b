package org.cadre.appraisal.revalidation;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.standard.CalendarDay;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.kit.problem.DomainException;

/** The time until somebody's next revalidation or renewal with one regulator, and the evidence they have for it. */
@Entity
@HeldOn(
        person = "personId",
        category = "revalidation",
        purpose = "To show what is still missing for a professional registration",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the regulation of health professions",
        source = "The person")
@CheckReturnValue
class RevalidationCycle {

    private static final int MOST_EVIDENCE = 1000;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;

    private String regulator;
    private String profession;
    private boolean dualRegistered;
    private LocalDate startsOn;
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "revalidation_evidence", joinColumns = @JoinColumn(name = "cycle_id"))
    @OrderColumn(name = "position")
    private List<Evidence> evidence = new ArrayList<>();

    protected RevalidationCycle() {}

    private RevalidationCycle(UUID id, UUID personId, Registration registration, LocalDate startsOn, LocalDate dueOn) {
        this.id = id;
        this.personId = personId;
        this.regulator = registration.regulator();
        this.profession = registration.profession().orElse(null);
        this.dualRegistered = registration.dualRegistered();
        this.startsOn = startsOn;
        this.dueOn = dueOn;
    }

    static RevalidationCycle begin(
            UUID id, UUID personId, Registration registration, Regulator rules, LocalDate dueOn) {
        rules.requireProfession(registration.profession());
        rules.requireDual(registration.dualRegistered());
        CalendarDay.require("dueOn", dueOn);
        return new RevalidationCycle(id, personId, registration, rules.startOf(dueOn), dueOn);
    }

    /**
     * Evidence is of the cycle and not of the future: its first day, its last day and today are included.
     *
     * @param others of the same registration: who held an appraisal counts from one cycle to the next
     */
    void record(Evidence done, Regulator rules, List<RevalidationCycle> others, LocalDate today) {
        rules.requireEvidence(done.kind(), done.quantity());
        if (done.doneOn().isAfter(today)) {
            throw refused("evidence-in-future", "Today is %s".formatted(today));
        }
        if (done.doneOn().isBefore(startsOn)) {
            throw refused("evidence-before-cycle", "The cycle starts on %s".formatted(startsOn));
        }
        if (done.doneOn().isAfter(dueOn)) {
            throw refused("evidence-after-cycle", "The cycle ended on %s".formatted(dueOn));
        }
        if (evidence.size() >= MOST_EVIDENCE) {
            throw DomainException.conflict(
                    "evidence-too-much", "A cycle holds %d pieces; add up small ones".formatted(MOST_EVIDENCE));
        }
        rules.requireAppraiser(done, withThoseOf(others));
        evidence.add(done);
    }

    private List<Evidence> withThoseOf(List<RevalidationCycle> others) {
        return Stream.concat(Stream.of(this), others.stream())
                .flatMap(cycle -> cycle.evidence.stream())
                .toList();
    }

    /** Takes back what was recorded in error. */
    void withdraw(UUID evidenceId) {
        if (!evidence.removeIf(one -> one.evidenceId().equals(evidenceId))) {
            throw DomainException.invalidField(
                    "evidenceId", "evidence-unknown", "The cycle has no evidence with id %s".formatted(evidenceId));
        }
    }

    /** The evidence that is there has to lie within. */
    void requireMayEndOn(LocalDate newDueOn, Regulator rules) {
        CalendarDay.require("dueOn", newDueOn);
        var newStart = rules.startOf(newDueOn);
        if (evidence.stream()
                .anyMatch(one -> one.doneOn().isBefore(newStart) || one.doneOn().isAfter(newDueOn))) {
            throw DomainException.invalidField(
                    "dueOn",
                    "evidence-outside-cycle",
                    "The cycle would be from %s to %s; withdraw the evidence outside of it first"
                            .formatted(newStart, newDueOn));
        }
    }

    /** Another last day, with the evidence that is there still inside. */
    void correct(LocalDate newDueOn, Regulator rules) {
        requireMayEndOn(newDueOn, rules);
        startsOn = rules.startOf(newDueOn);
        dueOn = newDueOn;
    }

    private static DomainException refused(String code, String detail) {
        return DomainException.invalidField("doneOn", code, detail);
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

    String regulator() {
        return regulator;
    }

    Optional<String> profession() {
        return Optional.ofNullable(profession);
    }

    boolean isDualRegistered() {
        return dualRegistered;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** In the order in which it was recorded. */
    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
