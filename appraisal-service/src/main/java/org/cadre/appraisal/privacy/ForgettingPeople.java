package org.cadre.appraisal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import org.cadre.appraisal.upstream.workforce.PersonForgotten;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.consume.Reaction;
import org.cadre.kit.consume.ReceivedEvent;
import org.cadre.kit.privacy.Holdings;

/**
 * Once workforce has forgotten a person, so has this service: texts and ratings go, with their copies; that there was an
 * appraisal, and how far it came, stays for the figures.
 */
@ApplicationScoped
class ForgettingPeople implements Reaction {

    private static final Set<String> FORGOTTEN =
            Set.of("cadre.workforce.person.anonymised.v1", "cadre.workforce.person.deleted.v1");
    private static final String SYSTEM = "retention";

    private final Holdings holdings;
    private final Event<PersonForgotten> others;
    private final Ledger ledger;

    ForgettingPeople(Holdings holdings, Event<PersonForgotten> others, Ledger ledger) {
        this.holdings = holdings;
        this.others = others;
        this.ledger = ledger;
    }

    @Override
    public String group() {
        return "appraisal.forgetting";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.workforce.people.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (FORGOTTEN.contains(event.type())) {
            var forgotten = event.as(PersonForgotten.class);
            holdings.anonymise(forgotten.personId());
            others.fire(forgotten);
            var act = AuditedAct.of("anonymise", "person", forgotten.personId(), null);
            ledger.recordBySystem(SYSTEM, List.of(act), List.of());
        }
    }
}
