package org.cadre.appraisal.carryingon;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** At most so many posts that have ended; answers how many it looked at. */
    int openSome(CarryingOnRules rules, int most) {
        var today = calendar.today();
        var first = today.minusDays(rules.lookBackDays());
        var ended = leavers.take(today, most);
        var left = ended.stream()
                .filter(leaver -> !leaver.lastDay().isBefore(first))
                .filter(leavers::hasLeft)
                .filter(leavers::note)
                .toList();
        if (!left.isEmpty()) {
            var found = finding.of(left, rules);
            var facts =
                    found.stream().map(matter -> matter.open(calendar.now())).toList();
            matters.persist(found);
            ledger.recordBySystem(LookingAfter.SYSTEM, "its owner has left", facts);
        }
        return ended.size();
    }
}
