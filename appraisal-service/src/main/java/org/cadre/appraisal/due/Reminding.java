package org.cadre.appraisal.due;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.temporal.ChronoUnit;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.schedule.OncePerSlot;
import org.cadre.kit.time.BusinessCalendar;

/** Says once for each last day and rule that somebody is to be reminded. */
@ApplicationScoped
class Reminding {

    static final String RULES = "reminder-rules";

    private static final String SYSTEM = "reminders";
    private static final String REASON = "the day came";
    private static final int AT_ONCE = 500;

    private final DueAppraisals appraisals;
    private final WritingReminders reminders;
    private final ReferenceData reference;
    private final MailingReminders mailing;
    private final Ledger ledger;
    private final OncePerSlot once;
    private final BusinessCalendar calendar;
    private final Transactions transactions;

    Reminding(
            DueAppraisals appraisals,
            WritingReminders reminders,
            ReferenceData reference,
            MailingReminders mailing,
            Ledger ledger,
            OncePerSlot once,
            BusinessCalendar calendar,
            Transactions transactions) {
        this.appraisals = appraisals;
        this.reminders = reminders;
        this.reference = reference;
        this.mailing = mailing;
        this.ledger = ledger;
        this.once = once;
        this.calendar = calendar;
        this.transactions = transactions;
    }

    /** Once an hour, five hundred of a rule in each transaction until there is nobody left. */
    @Scheduled(every = "10m", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        if (transactions.bySystem(() -> once.claim("remind", calendar.now().truncatedTo(ChronoUnit.HOURS)))) {
            remind();
        }
    }

    void remind() {
        var today = calendar.today();
        var rules = transactions.bySystem(
                () -> ReminderRule.on(today, reference.on(today, RULES, ReminderRule.Days.class)));
        for (var rule : rules) {
            int reminded;
            do {
                reminded = transactions.bySystem(() -> remind(rule));
            } while (reminded == AT_ONCE);
        }
    }

    private int remind(ReminderRule rule) {
        var due = appraisals.notRemindedOf(rule, AT_ONCE);
        due.forEach(appraisal -> appraisals.reminded(appraisal, rule));
        var written = reminders.of(due, rule);
        ledger.recordBySystem(SYSTEM, REASON, written);
        mailing.ofLastDays(written);
        return due.size();
    }
}
