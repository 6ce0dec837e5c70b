package org.cadre.workforce.retention;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.event.DomainEvent;
import org.cadre.kit.privacy.Holdings;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.exclusion.ForgettingExclusions;
import org.cadre.workforce.extract.StaffRecords;
import org.cadre.workforce.person.Leavers;
import org.cadre.workforce.person.PersonEvent;
import org.cadre.workforce.registration.ForgettingRegistrations;
import org.cadre.workforce.retention.RetentionAct.Reason;

/** Lets go of a person: of all that the classification of fields names, or of everything. */
@ApplicationScoped
class Removing {

    private final Retentions retentions;
    private final Leavers leavers;
    private final ForgettingExclusions exclusions;
    private final ForgettingRegistrations registrations;
    private final Holdings holdings;
    private final StaffRecords numbers;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    Removing(
            Retentions retentions,
            Leavers leavers,
            ForgettingExclusions exclusions,
            ForgettingRegistrations registrations,
            Holdings holdings,
            StaffRecords numbers,
            Ledger ledger,
            BusinessCalendar calendar) {
        this.retentions = retentions;
        this.leavers = leavers;
        this.exclusions = exclusions;
        this.registrations = registrations;
        this.holdings = holdings;
        this.numbers = numbers;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** Does what the rule says, if it is still due. */
    void byRule(UUID personId) {
        var standing = retentions.require(personId);
        if (standing.isToBeRemoved(calendar.today())) {
            var removal = standing.removal().orElseThrow();
            var event = remove(standing, removal, Reason.POLICY, Actor.SYSTEM);
            ledger.recordBySystem(Actor.SYSTEM.id(), act(standing, removal, Reason.POLICY), event);
        }
    }

    /** Does at once what the present caller decides. */
    void byAdmin(Standing standing, Removal removal, Reason reason, Actor admin) {
        standing.requireRemovable(reason, calendar.today());
        var event = remove(standing, removal, reason, admin);
        ledger.record(act(standing, removal, reason), event);
    }

    /** The numbers come first: nothing is touched while a file names the person. */
    private PersonEvent remove(Standing standing, Removal removal, Reason reason, Actor actor) {
        var id = standing.person().personId();
        numbers.forget(id);
        leavers.hold(id);
        tell(id, leavers.vacate(id));
        standing.retention().removed(calendar.today());
        retentions.keep(standing.retention());
        holdings.anonymise(id);
        var event = removed(id, removal);
        retentions.log(retentions.act(standing, removal.action(), reason, actor));
        Log.infof("Person %s: %s because of %s", id, removal, reason);
        return event;
    }

    private PersonEvent removed(UUID id, Removal removal) {
        return switch (removal) {
            case ANONYMISE -> leavers.anonymised(id);
            case DELETE -> {
                tell(id, exclusions.of(id));
                tell(id, registrations.of(id));
                yield leavers.delete(id);
            }
        };
    }

    private void tell(UUID id, List<? extends DomainEvent> facts) {
        ledger.recordBySystem(Actor.SYSTEM.id(), "retention of " + id, facts);
    }

    private static AuditedAct act(Standing standing, Removal removal, Reason reason) {
        return standing.act(removal == Removal.DELETE ? "delete" : "anonymise").because(reason.name());
    }
}
