package org.cadre.appraisal.carryingon;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;

/**
 * Looks for what leaders have left open, and gives alert where nobody took it over in time. Leavers and matters are queues
 * by state: what one replica has noted the others leave alone, and what a dead one left is found at the next look.
 */
@ApplicationScoped
class LookingAfter {

    private static final String SYSTEM = "carrying-on";
    private static final int PAGE = 100;

    private final Leavers leavers;
    private final FindingLeftOpen finding;
    private final OpenMatters matters;
    private final ReferenceData reference;
    private final Ledger ledger;
    private final Transactions transactions;
    private final BusinessCalendar calendar;

    LookingAfter(
            Leavers leavers,
            FindingLeftOpen finding,
            OpenMatters matters,
            ReferenceData reference,
            Ledger ledger,
            Transactions transactions,
            BusinessCalendar calendar) {
        this.leavers = leavers;
        this.finding = finding;
        this.matters = matters;
        this.reference = reference;
        this.ledger = ledger;
        this.transactions = transactions;
        this.calendar = calendar;
    }

    @ActivateRequestContext
    @Scheduled(every = "10s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        int noted;
        do {
            noted = transactions.bySystem(this::openPage);
        } while (noted == PAGE);
        int alerted;
        do {
            alerted = transactions.bySystem(this::alertPage);
        } while (alerted == PAGE);
    }

    private int openPage() {
        var today = calendar.today();
        var rules = rules();
        var left = leavers.unnoted(today.minusDays(rules.lookBackDays()), today.minusDays(1), PAGE);
        if (left.isEmpty()) {
            return 0;
        }
        left.forEach(leavers::note);
        var found = finding.of(left, rules);
        var facts = found.stream().map(matter -> matter.open(calendar.now())).toList();
        matters.persist(found);
        ledger.recordBySystem(SYSTEM, "its owner has left", facts);
        return left.size();
    }

    private int alertPage() {
        var overdue = matters.overdueOn(calendar.today(), PAGE);
        var facts = overdue.stream()
                .map(id -> matters.require(id).alert(calendar.now()))
                .toList();
        ledger.recordBySystem(SYSTEM, "no new owner in time", facts);
        return overdue.size();
    }

    private CarryingOnRules rules() {
        var today = calendar.today();
        return reference.on(today, "carrying-on-rules", CarryingOnRules.class).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rules for carrying on, on " + today))
                .body();
    }
}
