package org.cadre.appraisal.due;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.dispute.DisputeDays;
import org.cadre.appraisal.due.DisputesToDecide.Open;
import org.cadre.appraisal.round.Rounds;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Says of each dispute, once before its last day and once after it, that it is to be decided. */
@ApplicationScoped
class RemindingToDecide {

    private final DisputesToDecide disputes;
    private final Ids ids;
    private final ReferenceData reference;
    private final TellingReminders telling;
    private final Rounds rounds;
    private final BusinessCalendar calendar;

    RemindingToDecide(
            DisputesToDecide disputes,
            Ids ids,
            ReferenceData reference,
            TellingReminders telling,
            Rounds rounds,
            BusinessCalendar calendar) {
        this.disputes = disputes;
        this.ids = ids;
        this.reference = reference;
        this.telling = telling;
        this.rounds = rounds;
        this.calendar = calendar;
    }

    @Scheduled(every = "10m", delayed = "55s", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        rounds.hourly("remind-to-decide", this::remind);
    }

    void remind() {
        rounds.byIds(this::remind);
    }

    private Optional<UUID> remind(UUID behind) {
        var today = calendar.today();
        var open = disputes.next(behind, Rounds.PIECE);
        telling.ofDisputes(
                open.stream().flatMap(dispute -> due(dispute, today).stream()).toList());
        return Rounds.last(open, Open::appraisalId);
    }

    private Optional<DisputeDue> due(Open dispute, LocalDate today) {
        var days = DisputeDays.of(dispute.raisedOn(), reference);
        return days.reminderOn(today)
                .filter(code -> disputes.reminded(dispute, days.lastDay(), code, today))
                .map(code -> due(dispute, days, code));
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
