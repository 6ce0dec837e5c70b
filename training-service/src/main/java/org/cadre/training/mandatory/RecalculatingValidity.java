package org.cadre.training.mandatory;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.time.BusinessCalendar;

/**
 * Gives completions another last day once the refresher interval of their subject is another one, and tells the other
 * services. Each page is one transaction and locks its rows, so replicas share the work and do none of it twice.
 */
@ApplicationScoped
class RecalculatingValidity {

    private static final int PAGE = 200;

    private final MandatoryTrainings trainings;
    private final MandatorySubjects subjects;
    private final Transactions transactions;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    RecalculatingValidity(
            MandatoryTrainings trainings,
            MandatorySubjects subjects,
            Transactions transactions,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.trainings = trainings;
        this.subjects = subjects;
        this.transactions = transactions;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @ActivateRequestContext
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void recalculate() {
        transactions.bySystem(() -> subjects.on(calendar.today())).forEach(this::recalculate);
    }

    private void recalculate(MandatorySubject subject) {
        int changed;
        do {
            changed = transactions.bySystem(() -> page(subject));
        } while (changed == PAGE);
    }

    private int page(MandatorySubject subject) {
        var due = trainings.otherwiseValid(subject, PAGE);
        due.forEach(id -> recalculate(id, subject));
        return due.size();
    }

    private void recalculate(UUID id, MandatorySubject subject) {
        var event = trainings.require(id).recalculate(subject, calendar.now());
        ledger.recordBySystem(
                "mandatory-training", AuditedAct.of("recalculate", "mandatory-training", id, null), event);
    }
}
