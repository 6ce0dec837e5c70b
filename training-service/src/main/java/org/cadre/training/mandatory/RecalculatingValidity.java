package org.cadre.training.mandatory;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.mandatory.MandatoryTrainings.Told;

/**
 * Once the reference data says something else of a training, gives its completions their last day anew and tells the other
 * services. It reads only what was told under another edition. Each piece is one transaction and locks its rows, so replicas
 * share the work and do none of it twice.
 */
@ApplicationScoped
class RecalculatingValidity {

    private static final int PIECE = 200;
    private static final UUID LEAST = new UUID(0, 0);
    private static final UUID GREATEST = new UUID(-1, -1);

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

    /** Editions have no order of their own: those on either side of the present one are others. */
    private void recalculate(MandatorySubject subject) {
        var present = subject.edition();
        inPieces(subject, new Told(LEAST, LEAST), present);
        inPieces(subject, new Told(present, GREATEST), GREATEST);
    }

    private void inPieces(MandatorySubject subject, Told start, UUID end) {
        var next = Optional.of(start);
        while (next.isPresent()) {
            var after = next.get();
            next = transactions.bySystem(() -> piece(subject, after, end));
        }
    }

    /** Where the next piece begins, if there may be one. */
    private Optional<Told> piece(MandatorySubject subject, Told after, UUID end) {
        var told = trainings.toldBetween(subject.code(), after, end, PIECE);
        tell(trainings.all(told).stream()
                .flatMap(training -> training.recalculate(subject, calendar.now()).stream())
                .toList());
        return told.size() < PIECE ? Optional.empty() : Optional.of(told.getLast());
    }

    private void tell(List<MandatoryTrainingEvent.Recalculated> facts) {
        var acts = facts.stream()
                .map(fact -> AuditedAct.of("recalculate", "mandatory-training", fact.mandatoryTrainingId(), null))
                .toList();
        ledger.recordBySystem("mandatory-training", acts, facts);
    }
}
