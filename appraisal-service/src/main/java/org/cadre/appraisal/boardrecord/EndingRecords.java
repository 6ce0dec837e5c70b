package org.cadre.appraisal.boardrecord;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.boardrecord.FormerMembers.Former;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.privacy.Holdings;
import org.cadre.kit.time.BusinessCalendar;

/**
 * Empties what is written of former board members on the day after the last one to which it is kept. That there was a test
 * or a reference stays, with its days, as after any other forgetting. Two replicas at once empty the same rows to the same end.
 */
@ApplicationScoped
class EndingRecords {

    /** What goes together, by the categories of a subject access. */
    private static final Set<String> CATEGORIES = Set.of(
            "fit-and-proper-person-test",
            "board-member-reference",
            "objection to a board member reference",
            "birth date of a board member");

    private static final String SYSTEM = "fit-and-proper-retention";
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 100;

    private final FormerMembers former;
    private final Retention retention;
    private final Holdings holdings;
    private final Ledger ledger;
    private final Transactions transactions;
    private final BusinessCalendar calendar;

    EndingRecords(
            FormerMembers former,
            Retention retention,
            Holdings holdings,
            Ledger ledger,
            Transactions transactions,
            BusinessCalendar calendar) {
        this.former = former;
        this.retention = retention;
        this.holdings = holdings;
        this.ledger = ledger;
        this.transactions = transactions;
        this.calendar = calendar;
    }

    @ActivateRequestContext
    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    void end() {
        var last = FIRST;
        var page = next(last);
        while (!page.isEmpty()) {
            page.forEach(this::endIfOver);
            last = page.getLast().personId();
            page = next(last);
        }
    }

    private List<Former> next(UUID last) {
        return transactions.bySystem(() -> former.next(last, calendar.today(), PAGE));
    }

    private void endIfOver(Former member) {
        transactions.runBySystem(() -> {
            var today = calendar.today();
            if (retention
                    .on(today)
                    .filter(rules ->
                            rules.lastDay(member.leftOn(), member.bornOn()).isBefore(today))
                    .isPresent()) {
                empty(member.personId());
            }
        });
    }

    private void empty(UUID person) {
        var rows = holdings.emptyKept(person, CATEGORIES);
        ledger.recordBySystem(SYSTEM, List.of(AuditedAct.of("empty", "board-record", person, null)), List.of());
        Log.infof("Records of former board member %s are over: %d rows emptied", person, rows);
    }
}
