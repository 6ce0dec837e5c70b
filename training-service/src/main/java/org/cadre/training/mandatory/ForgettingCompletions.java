package org.cadre.training.mandatory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.consume.Reaction;
import org.cadre.kit.consume.ReceivedEvent;
import org.cadre.kit.time.BusinessCalendar;

/** Once workforce has forgotten a person, what they completed goes, and others are told that it is gone. */
@ApplicationScoped
class ForgettingCompletions implements Reaction {

    private static final Set<String> FORGOTTEN =
            Set.of("cadre.workforce.person.anonymised.v1", "cadre.workforce.person.deleted.v1");
    private static final String SYSTEM = "retention";

    /** As far as training reads it. */
    record Forgotten(UUID personId) {}

    private final MandatoryTrainings trainings;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    ForgettingCompletions(MandatoryTrainings trainings, Ledger ledger, BusinessCalendar calendar) {
        this.trainings = trainings;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    @Override
    public String group() {
        return "training.forgetting";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.workforce.people.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (FORGOTTEN.contains(event.type())) {
            trainings.ofPerson(event.as(Forgotten.class).personId()).forEach(this::forget);
        }
    }

    private void forget(MandatoryTraining training) {
        trainings.delete(training);
        ledger.recordBySystem(
                SYSTEM,
                AuditedAct.of("forget", "mandatory-training", training.id(), null),
                training.withdrawn(calendar.now()));
    }
}
