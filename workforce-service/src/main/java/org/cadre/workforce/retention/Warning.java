package org.cadre.workforce.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.workforce.person.Leavers;
import org.cadre.workforce.retention.RetentionAct.Action;
import org.cadre.workforce.retention.RetentionAct.Reason;

/** Says that the period for which a record is kept ends soon, and on which day. */
@ApplicationScoped
class Warning {

    private final Retentions retentions;
    private final Leavers leavers;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    Warning(Retentions retentions, Leavers leavers, Ledger ledger, BusinessCalendar calendar) {
        this.retentions = retentions;
        this.leavers = leavers;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** Warns of the present last day, if that is still due. */
    void warn(UUID personId) {
        var standing = retentions.require(personId);
        var today = calendar.today();
        if (standing.isToBeWarned(today)) {
            var keptUntil = standing.keptUntil().orElseThrow();
            standing.retention().warn(keptUntil, today);
            retentions.log(retentions
                    .act(standing, Action.WARN, Reason.POLICY, Actor.SYSTEM)
                    .until(keptUntil));
            retentions.keep(standing.retention());
            ledger.recordBySystem(
                    Actor.SYSTEM.id(),
                    standing.act("warn").because(Reason.POLICY.name()),
                    leavers.warn(personId, keptUntil));
        }
    }
}
