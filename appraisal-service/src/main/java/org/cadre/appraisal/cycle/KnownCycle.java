package org.cadre.appraisal.cycle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/**
 * What the other features need of a cycle.
 *
 * @param closedOn empty until it is closed
 */
public record KnownCycle(
        UUID id,
        String organisation,
        int appraisalYear,
        LocalDate startsOn,
        LocalDate endsOn,
        CycleStatus status,
        Optional<LocalDate> closedOn) {

    static KnownCycle of(AppraisalCycle cycle) {
        return new KnownCycle(
                cycle.id(),
                cycle.organisation(),
                cycle.appraisalYear(),
                cycle.period().startsOn(),
                cycle.period().endsOn(),
                cycle.status(),
                cycle.closedOn());
    }

    public boolean isOpen() {
        return status == CycleStatus.OPEN;
    }

    /** An appraisal is due on the last day of its cycle: after it none starts by itself. */
    public boolean startsAppraisalsOn(LocalDate day) {
        return isOpen() && !day.isAfter(endsOn);
    }

    /** The day of its close: figures that nobody can be found in are made of what does not change any more. */
    public LocalDate requireClosed() {
        return closedOn.filter(day -> status == CycleStatus.CLOSED)
                .orElseThrow(() -> DomainException.conflict(
                        "cycle-not-closed",
                        "The cycle is %s; the figures are there once it is closed".formatted(status)));
    }

    public void requireOpen() {
        if (status != CycleStatus.OPEN) {
            throw DomainException.conflict(
                    "cycle-not-open", "The cycle is %s; appraisals start while it is OPEN".formatted(status));
        }
    }
}
