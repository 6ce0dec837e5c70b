package org.cadre.appraisal.enrolment;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.kit.database.Transactions;

/** Looks at every open cycle now and then. Two replicas that look at once leave each other's pieces alone. */
@ApplicationScoped
class EnrolmentWorker {

    private final Enrolling enrolling;
    private final KnownCycles cycles;
    private final Transactions transactions;

    EnrolmentWorker(Enrolling enrolling, KnownCycles cycles, Transactions transactions) {
        this.enrolling = enrolling;
        this.cycles = cycles;
        this.transactions = transactions;
    }

    @Scheduled(every = "${cadre.appraisal.enrolment.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        transactions.bySystem(cycles::open).stream().map(KnownCycle::id).forEach(this::bringInLine);
        try {
            whileThereIsWork(enrolling::changed);
        } catch (RuntimeException e) {
            Log.error("Changes of people could not be brought to the open cycles; they are tried again", e);
        }
    }

    /** A cycle that fails does not stand in the way of the others. */
    private void bringInLine(UUID cycle) {
        try {
            whileThereIsWork(() -> enrolling.everybody(cycle));
        } catch (RuntimeException e) {
            Log.errorf(e, "Cycle %s could not be brought in line with who works there; it is tried again", cycle);
        }
    }

    private void whileThereIsWork(Callable<Boolean> piece) {
        var goesOn = true;
        while (goesOn) {
            goesOn = transactions.bySystem(piece);
        }
    }
}
