package org.cadre.appraisal.cycle;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.problem.DomainException;

/** A round of appraisals. Every change of state returns the fact to publish; dropping it does not compile. */
@Entity
@CheckReturnValue
class AppraisalCycle {

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;
    private String name;
    private int appraisalYear;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    private CycleStatus status;

    private LocalDate closedOn;

    protected AppraisalCycle() {}

    private AppraisalCycle(UUID id, String organisation, String name, int appraisalYear, Period period) {
        this.id = id;
        this.organisation = organisation;
        this.name = name;
        this.appraisalYear = appraisalYear;
        this.period = period;
        this.status = CycleStatus.DRAFT;
    }

    static AppraisalCycle draft(UUID id, String organisation, String name, int appraisalYear, Period period) {
        return new AppraisalCycle(id, organisation, name, appraisalYear, period);
    }

    boolean mayOpenOn(LocalDate today) {
        return !period.isOverBy(today) && status.mayBecome(CycleStatus.OPEN);
    }

    /** A cycle opens on its last day but not after it. */
    CycleEvent.Opened open(LocalDate today, Instant now) {
        if (period.isOverBy(today)) {
            throw DomainException.conflict("cycle-period-over", "The cycle ended on " + period.endsOn());
        }
        status = status.become(CycleStatus.OPEN);
        return new CycleEvent.Opened(
                id, organisation, name, appraisalYear, status, period.startsOn(), period.endsOn(), now);
    }

    CycleEvent.Closed close(LocalDate today, Instant now) {
        status = status.become(CycleStatus.CLOSED);
        closedOn = today;
        return new CycleEvent.Closed(
                id, organisation, name, appraisalYear, status, period.startsOn(), period.endsOn(), closedOn, now);
    }

    /** The refusal of another cycle of the same year, once this one has been opened. */
    DomainException holdsItsYear() {
        var year = new AppraisalYear(appraisalYear);
        var rule =
                "An organisation opens one cycle of an appraisal year, and %s of %s is %s".formatted(id, year, status);
        return status == CycleStatus.OPEN
                ? DomainException.conflict("cycle-already-open", rule + ": start appraisals in it")
                : DomainException.conflict(
                        "cycle-already-closed",
                        "%s: reopen single appraisals of it, or open a cycle of %s".formatted(rule, year.next()));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String organisation() {
        return organisation;
    }

    String name() {
        return name;
    }

    int appraisalYear() {
        return appraisalYear;
    }

    Period period() {
        return period;
    }

    CycleStatus status() {
        return status;
    }

    /** Empty until it is closed. */
    Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}
