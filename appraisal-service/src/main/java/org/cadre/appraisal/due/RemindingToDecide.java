package org.cadre.appraisal.due;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.dispute.DisputeDays;
import org.cadre.appraisal.due.DisputesToDecide.Open;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.schedule.OncePerSlot;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Says of each dispute, once before its last day and once after it, that it is to be decided. */
@ApplicationScoped
class RemindingToDecide {

    private static final String SYSTEM = "reminders";
    private static final String REASON = "the day came";
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final DisputesToDecide disputes;
    private final Ids ids;
    private final ReferenceData reference;
    private final MailingReminders mailing;
    private final Ledger ledger;
    private final OncePerSlot once;
    private final BusinessCalendar calendar;
    private final Transactions transactions;

    RemindingToDecide(
            DisputesToDecide disputes,
            Ids ids,
            ReferenceData reference,
            MailingReminders mailing,
            Ledger ledger,
            OncePerSlot once,
            BusinessCalendar calendar,
            Transactions transactions) {
        this.disputes = disputes;
        this.ids = ids;
        this.reference = reference;
        this.mailing = mailing;
        this.ledger = ledger;
        this.once = once;
        this.calendar = calendar;
        this.transactions = transactions;
    }

    /** Once an hour, five hundred in each transaction until there is none left. */
    @Scheduled(every = "10m", delayed = "55s", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        if (transactions.bySystem(
                () -> once.claim("remind-to-decide", calendar.now().truncatedTo(ChronoUnit.HOURS)))) {
            remind();
        }
    }

    void remind() {
        var after = Optional.of(FIRST);
        while (after.isPresent()) {
            var last = after.get();
            after = transactions.bySystem(() -> remind(calendar.today(), last));
        }
    }

    /** Answers behind which it goes on; empty where none is left. */
    private Optional<UUID> remind(LocalDate today, UUID after) {
        var open = disputes.next(after, AT_ONCE);
        var due = open.stream().flatMap(dispute -> due(dispute, today).stream()).toList();
        ledger.recordBySystem(SYSTEM, REASON, due);
        mailing.ofDisputes(due);
        return open.size() < AT_ONCE
                ? Optional.empty()
                : Optional.of(open.getLast().appraisalId());
    }

    private List<DisputeDue> due(Open dispute, LocalDate today) {
        var days = DisputeDays.of(dispute.raisedOn(), reference);
        return days
                .reminderOn(today)
                .filter(code -> disputes.reminded(dispute, days.lastDay(), code, today))
                .map(code -> due(dispute, days, code))
                .stream()
                .toList();
    }

    private DisputeDue due(Open dispute, DisputeDays days, String code) {
        var isForHr = code.equals(DisputeDays.OVERDUE) || dispute.reviewerId().isEmpty();
        return new DisputeDue(
                ids.next(),
                dispute.appraisalId(),
                dispute.cycleId(),
                dispute.organisation(),
                dispute.personId(),
                dispute.reviewerId().orElse(null),
                days.lastDay(),
                code,
                isForHr ? Escalation.HR : null,
                calendar.now());
    }
}
