package org.cadre.appraisal.due;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.appraisal.UnsignedRules;
import org.cadre.appraisal.due.UnsignedAppraisals.Signed;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.schedule.OncePerSlot;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Says once for each time at which an appraisal is put up for signature that the appraisee is to be reminded of it. */
@ApplicationScoped
class RemindingToSign {

    private static final String SYSTEM = "reminders";
    private static final String REASON = "the day came";
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final UnsignedAppraisals appraisals;
    private final Ids ids;
    private final ReferenceData reference;
    private final MailingReminders mailing;
    private final Ledger ledger;
    private final OncePerSlot once;
    private final BusinessCalendar calendar;
    private final Transactions transactions;

    RemindingToSign(
            UnsignedAppraisals appraisals,
            Ids ids,
            ReferenceData reference,
            MailingReminders mailing,
            Ledger ledger,
            OncePerSlot once,
            BusinessCalendar calendar,
            Transactions transactions) {
        this.appraisals = appraisals;
        this.ids = ids;
        this.reference = reference;
        this.mailing = mailing;
        this.ledger = ledger;
        this.once = once;
        this.calendar = calendar;
        this.transactions = transactions;
    }

    /** Once an hour, five hundred are looked at in each transaction until there is nobody left. */
    @Scheduled(every = "10m", delayed = "50s", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        if (transactions.bySystem(
                () -> once.claim("remind-to-sign", calendar.now().truncatedTo(ChronoUnit.HOURS)))) {
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

    /** Answers behind whom it goes on; empty where nobody is left. */
    private Optional<UUID> remind(LocalDate today, UUID after) {
        var latest = today.minusDays(UnsignedRules.on(today, reference).remindAfterDays());
        var signed = appraisals.next(today, latest, after, AT_ONCE);
        var due = signed.stream().filter(Signed::isDue).map(Signed::unsigned).toList();
        due.forEach(unsigned -> appraisals.reminded(unsigned, today));
        ledger.recordBySystem(
                SYSTEM,
                REASON,
                due.stream()
                        .map(unsigned -> unsigned.due(ids.next(), calendar.now()))
                        .toList());
        mailing.ofSignatures(due);
        return signed.size() < AT_ONCE
                ? Optional.empty()
                : Optional.of(signed.getLast().unsigned().appraisalId());
    }
}
