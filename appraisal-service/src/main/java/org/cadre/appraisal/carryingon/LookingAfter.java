package org.cadre.appraisal.carryingon;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import org.cadre.appraisal.round.OneByOne;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;

/**
 * Looks for what leaders have left open and for what of it has settled, and gives alert where nobody took it over in time.
 * Posts that ended, appraisals that changed and matters are queues by state: what one replica looks at the others leave
 * alone, and what a dead one left is found at the next look.
 */
@ApplicationScoped
class LookingAfter {

    static final String SYSTEM = "carrying-on";
    private static final int PAGE = 100;
    private static final long FIRST_NUMBER = 0;
    private static final UUID FIRST = new UUID(0, 0);

    private final OpeningMatters opening;
    private final SettlingMatters settling;
    private final OneByOne oneByOne;
    private final ReferenceData reference;
    private final Transactions transactions;
    private final BusinessCalendar calendar;

    LookingAfter(
            OpeningMatters opening,
            SettlingMatters settling,
            OneByOne oneByOne,
            ReferenceData reference,
            Transactions transactions,
            BusinessCalendar calendar) {
        this.opening = opening;
        this.settling = settling;
        this.oneByOne = oneByOne;
        this.reference = reference;
        this.transactions = transactions;
        this.calendar = calendar;
    }

    @ActivateRequestContext
    @Scheduled(
            every = "${cadre.appraisal.carrying-on.every}",
            delayed = "20s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        var rules = transactions.bySystem(this::rules);
        oneByOne.throughAll(
                "Post that has ended", FIRST_NUMBER, last -> opening.due(last, PAGE), due -> opening.open(due, rules));
        oneByOne.throughAll(
                "Change of an appraisal",
                FIRST_NUMBER,
                last -> settling.changes(last, PAGE),
                change -> settling.settle(change, rules).ifPresent(appraisal -> opening.openAfter(appraisal, rules)));
        oneByOne.throughAll(
                "Open matter", FIRST, last -> settling.overdue(last, PAGE), id -> settling.alert(id, rules));
    }

    private CarryingOnRules rules() {
        var today = calendar.today();
        return reference.on(today, "carrying-on-rules", CarryingOnRules.class).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rules for carrying on, on " + today))
                .body();
    }
}
