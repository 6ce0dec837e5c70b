package org.cadre.training.induction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.consume.Reaction;
import org.cadre.kit.consume.ReceivedEvent;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.training.learner.LearnerChanged;

/** Gives every joiner the induction to do. Whoever has one already, done or not, gets no second. */
@ApplicationScoped
class AssigningInductions implements Reaction {

    /** As far as training reads it. */
    record Joiner(UUID personId, Optional<List<Employment>> assignments) {

        Optional<LocalDate> startsOn() {
            return assignments.orElse(List.of()).stream()
                    .map(Employment::startsOn)
                    .min(LocalDate::compareTo);
        }

        Optional<String> organisation() {
            return assignments.orElse(List.of()).stream()
                    .map(Employment::organisation)
                    .findFirst();
        }
    }

    record Employment(String organisation, LocalDate startsOn) {}

    private static final String JOINED = "cadre.workforce.person.joined.v1";

    private final Inductions inductions;
    private final InductionInterval interval;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;
    private final Event<LearnerChanged> changes;

    AssigningInductions(
            Inductions inductions,
            InductionInterval interval,
            Ledger ledger,
            Ids ids,
            BusinessCalendar calendar,
            Event<LearnerChanged> changes) {
        this.inductions = inductions;
        this.interval = interval;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
        this.changes = changes;
    }

    @Override
    public String group() {
        return "training.inductions";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.workforce.people.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(JOINED)) {
            var joiner = event.as(Joiner.class);
            if (inductions.ofPerson(joiner.personId()).isEmpty()) {
                assign(joiner);
            }
        }
    }

    private void assign(Joiner joiner) {
        var today = calendar.today();
        var start = joiner.startsOn().orElse(today);
        var induction = Induction.assign(ids.next(), joiner.personId(), start, today, interval.dueOn(start));
        inductions.persist(induction);
        var act = AuditedAct.of(
                "assign", "induction", induction.id(), joiner.organisation().orElse(null));
        ledger.recordBySystem("joiners", act, induction.assigned(calendar.now()));
        changes.fire(new LearnerChanged(joiner.personId()));
        forget();
    }

    /** The batch goes on with other people; every query would look through what it did for the earlier ones again. */
    private void forget() {
        inductions.flush();
        inductions.getEntityManager().clear();
    }
}
