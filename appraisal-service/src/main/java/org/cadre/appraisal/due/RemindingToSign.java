package org.cadre.appraisal.due;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.appraisal.UnsignedRules;
import org.cadre.appraisal.due.UnsignedAppraisals.Signed;
import org.cadre.appraisal.round.Rounds;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;

/** Says once for each time at which an appraisal is put up for signature that the appraisee is to be reminded of it. */
@ApplicationScoped
class RemindingToSign {

    private final UnsignedAppraisals appraisals;
    private final ReferenceData reference;
    private final TellingReminders telling;
    private final Rounds rounds;
    private final BusinessCalendar calendar;

    RemindingToSign(
            UnsignedAppraisals appraisals,
            ReferenceData reference,
            TellingReminders telling,
            Rounds rounds,
            BusinessCalendar calendar) {
        this.appraisals = appraisals;
        this.reference = reference;
        this.telling = telling;
        this.rounds = rounds;
        this.calendar = calendar;
    }

    @Scheduled(every = "10m", delayed = "50s", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        rounds.hourly("remind-to-sign", this::remind);
    }

    void remind() {
        rounds.byIds(this::remind);
    }

    /** Everybody is looked at, whether due or not. */
    private Optional<UUID> remind(UUID behind) {
        var today = calendar.today();
        var latest = today.minusDays(UnsignedRules.on(today, reference).remindAfterDays());
        var signed = appraisals.next(today, latest, behind, Rounds.PIECE);
        var due = signed.stream().filter(Signed::isDue).map(Signed::unsigned).toList();
        due.forEach(unsigned -> appraisals.reminded(unsigned, today));
        telling.ofSignatures(due);
        return Rounds.last(signed, one -> one.unsigned().appraisalId());
    }
}
