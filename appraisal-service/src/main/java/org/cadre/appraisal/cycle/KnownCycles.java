package org.cadre.appraisal.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers the other features' questions about cycles. */
@ApplicationScoped
public class KnownCycles {

    private final AppraisalCycles cycles;

    KnownCycles(AppraisalCycles cycles) {
        this.cycles = cycles;
    }

    public Optional<KnownCycle> find(UUID id) {
        return cycles.findByIdOptional(id).map(KnownCycle::of);
    }

    /** All that are open, of every organisation that the present scope sees. */
    public List<KnownCycle> open() {
        return cycles.list("status = ?1 order by id", CycleStatus.OPEN).stream()
                .map(KnownCycle::of)
                .toList();
    }

    /** The cycle cannot be opened or closed until the caller's transaction has ended. */
    public Optional<KnownCycle> findAndHold(UUID id) {
        return cycles.findAndHold(id).map(KnownCycle::of);
    }
}
