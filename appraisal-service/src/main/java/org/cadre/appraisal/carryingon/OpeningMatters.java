package org.cadre.appraisal.carryingon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;

/** Opens what people who have left own: at each leaving once, and whatever an appraisal of theirs leaves open later. */
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
        leavers.take(due)
                .filter(leaver -> isLookedFor(leaver, rules))
                .filter(leavers::note)
                .ifPresent(leaver -> open(leaver, rules));
    }

    /** What an appraisal that has changed leaves open of somebody who left before. */
    void openAfter(UUID appraisal, CarryingOnRules rules) {
        leavers.notedOf(appraisal).stream()
                .filter(leaver -> isLookedFor(leaver, rules))
                .forEach(leaver -> open(leaver, rules));
    }

    private boolean isLookedFor(Leaver leaver, CarryingOnRules rules) {
        var first = calendar.today().minusDays(rules.lookBackDays());
        return !leaver.lastDay().isBefore(first) && leavers.hasLeft(leaver);
    }

    private void open(Leaver leaver, CarryingOnRules rules) {
        var found = finding.of(leaver, rules);
        var facts = found.stream().map(matter -> matter.open(calendar.now())).toList();
        matters.persist(found);
        ledger.recordBySystem(LookingAfter.SYSTEM, "its owner has left", facts);
    }
}
