package org.cadre.appraisal.carryingon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;

/** Opens what people who have left own, each leaver once. */
@ApplicationScoped
class OpeningMatters {

    private final Leavers leavers;
    private final FindingLeftOpen finding;
    private final OpenMatters matters;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    OpeningMatters(
            Leavers leavers, FindingLeftOpen finding, OpenMatters matters, Ledger ledger, BusinessCalendar calendar) {
        this.leavers = leavers;
        this.finding = finding;
        this.matters = matters;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** Posts that have ended, by their numbers after another one. */
    List<Long> due(long after, int most) {
        return leavers.due(calendar.today(), after, most);
    }

    /** One post that has ended; nothing, where somebody else looks at it. */
    void open(long due, CarryingOnRules rules) {
        var first = calendar.today().minusDays(rules.lookBackDays());
        leavers.take(due)
                .filter(leaver -> !leaver.lastDay().isBefore(first))
                .filter(leavers::hasLeft)
                .filter(leavers::note)
                .ifPresent(leaver -> open(leaver, rules));
    }

    private void open(Leaver leaver, CarryingOnRules rules) {
        var found = finding.of(List.of(leaver), rules);
        var facts = found.stream().map(matter -> matter.open(calendar.now())).toList();
        matters.persist(found);
        ledger.recordBySystem(LookingAfter.SYSTEM, "its owner has left", facts);
    }
}
