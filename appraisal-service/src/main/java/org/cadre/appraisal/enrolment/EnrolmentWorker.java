package org.cadre.appraisal.enrolment;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.schedule.Pace;

/**
 * Looks at every open cycle now and then, and at whoever changed: a piece of each in turn, so that a large cycle lets the
 * others go on.
 */
@ApplicationScoped
class EnrolmentWorker {

    private static final Duration LOOK = Duration.ofSeconds(5);

    private final KnownCycles cycles;
    private final DoingPieces pieces;
    private final SetAside aside;
    private final Transactions transactions;

    EnrolmentWorker(KnownCycles cycles, DoingPieces pieces, SetAside aside, Transactions transactions) {
        this.cycles = cycles;
        this.pieces = pieces;
        this.aside = aside;
        this.transactions = transactions;
    }

    @Scheduled(every = "${cadre.appraisal.enrolment.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        try {
            everything();
            transactions.runBySystem(aside::count);
        } catch (RuntimeException e) {
            Log.errorf(
                    "The enrolment rests until its next turn: %s", Failure.of(e).reason());
        }
    }

    private void everything() {
        var rounds = new HashMap<UUID, Round>();
        var look = Pace.atOnceThenEvery(LOOK);
        do {
            if (look.isDue()) {
                begin(rounds);
            }
            rounds.values().removeIf(round -> !pieces.goOn(round));
            pieces.again();
        } while (pieces.changed() || !rounds.isEmpty());
    }

    /** Whoever opens a cycle while a large one is being compared does not wait for its end. */
    private void begin(Map<UUID, Round> rounds) {
        transactions.bySystem(cycles::open).stream()
                .map(KnownCycle::id)
                .filter(cycle -> !rounds.containsKey(cycle))
                .forEach(cycle -> pieces.begin(cycle).ifPresent(round -> rounds.put(cycle, round)));
    }
}
