package org.cadre.appraisal.due;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.database.BySystem;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.schedule.OncePerSlot;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Says once for each last day and rule that somebody is to be reminded. */
@ApplicationScoped
class Reminding {

    static final String RULES = "reminder-rules";

    private static final String SYSTEM = "reminders";
    private static final String REASON = "the day came";
    private static final int AT_ONCE = 500;

    private final DueAppraisals appraisals;
    private final ReferenceData reference;
    private final Ledger ledger;
    private final OncePerSlot once;
    private final BusinessCalendar calendar;
    private final Ids ids;

    Reminding(
            DueAppraisals appraisals,
            ReferenceData reference,
            Ledger ledger,
            OncePerSlot once,
            BusinessCalendar calendar,
            Ids ids) {
        this.appraisals = appraisals;
        this.reference = reference;
        this.ledger = ledger;
        this.once = once;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** Five hundred of each rule at a time; the minute after takes the next. */
    @Scheduled(every = "1m", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    @BySystem
    void work() {
        if (once.claim("remind", calendar.now().truncatedTo(ChronoUnit.MINUTES))) {
            remind();
        }
    }

    void remind() {
        var today = calendar.today();
        ReminderRule.on(today, reference.on(today, RULES, ReminderRule.Days.class))
                .forEach(this::remind);
    }

    private void remind(ReminderRule rule) {
        var due = appraisals.notRemindedOf(rule, AT_ONCE);
        due.forEach(appraisal -> appraisals.reminded(appraisal, rule));
        List<ReminderEvent> reminders = due.stream()
                .map(appraisal -> ReminderEvent.of(ids.next(), appraisal, rule.code(), calendar.now()))
                .toList();
        ledger.recordBySystem(SYSTEM, REASON, reminders);
    }
}
