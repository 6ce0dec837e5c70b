package org.cadre.appraisal.due;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.cadre.appraisal.round.Rounds;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;

/** Says once for each last day and rule that somebody is to be reminded. */
@ApplicationScoped
class Reminding {

    static final String RULES = "reminder-rules";

    private final DueAppraisals appraisals;
    private final WritingReminders reminders;
    private final ReferenceData reference;
    private final TellingReminders telling;
    private final Rounds rounds;
    private final BusinessCalendar calendar;
    private final Transactions transactions;

    Reminding(
            DueAppraisals appraisals,
            WritingReminders reminders,
            ReferenceData reference,
            TellingReminders telling,
            Rounds rounds,
            BusinessCalendar calendar,
            Transactions transactions) {
        this.appraisals = appraisals;
        this.reminders = reminders;
        this.reference = reference;
        this.telling = telling;
        this.rounds = rounds;
        this.calendar = calendar;
        this.transactions = transactions;
    }

    @Scheduled(every = "10m", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        rounds.hourly("remind", this::remind);
    }

    void remind() {
        for (var rule : transactions.bySystem(this::rules)) {
            rounds.ofQueue(Rounds.PIECE, () -> remind(rule));
        }
    }

    private List<ReminderRule> rules() {
        var today = calendar.today();
        return ReminderRule.on(today, reference.on(today, RULES, ReminderRule.Days.class));
    }

    private int remind(ReminderRule rule) {
        var due = appraisals.notRemindedOf(rule, Rounds.PIECE);
        due.forEach(appraisal -> appraisals.reminded(appraisal, rule));
        telling.ofLastDays(reminders.of(due, rule));
        return due.size();
    }
}
