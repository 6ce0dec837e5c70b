package org.cadre.training.mandatory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.training.learner.Learner;

/** Takes completions down and back, each on record and told to the other services; and says how they stand. */
@ApplicationScoped
class RecordingMandatoryTraining {

    private final MandatoryTrainings trainings;
    private final MandatorySubjects subjects;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    RecordingMandatoryTraining(
            MandatoryTrainings trainings,
            MandatorySubjects subjects,
            Ledger ledger,
            Ids ids,
            BusinessCalendar calendar) {
        this.trainings = trainings;
        this.subjects = subjects;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    MandatoryTraining record(Learner learner, String code, LocalDate completedOn) {
        var today = calendar.today();
        var subject = subjects.require(code, today);
        var training = MandatoryTraining.complete(ids.next(), learner.personId(), subject, completedOn, today);
        trainings.add(training);
        ledger.record(act("record", training, learner), training.recorded(subject, calendar.now()));
        return training;
    }

    void withdraw(MandatoryTraining training, Learner learner) {
        trainings.delete(training);
        ledger.record(act("withdraw", training, learner), training.withdrawn(calendar.now()));
    }

    List<TrainingStanding> standingsOn(LocalDate day, UUID personId) {
        return TrainingStanding.on(day, subjects.on(day), trainings.ofPerson(personId), subjects.dueWithinDays(day));
    }

    LocalDate today() {
        return calendar.today();
    }

    private static AuditedAct act(String action, MandatoryTraining training, Learner learner) {
        return AuditedAct.of(action, "mandatory-training", training.id(), learner.organisation());
    }
}
