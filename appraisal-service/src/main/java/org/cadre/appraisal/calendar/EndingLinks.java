package org.cadre.appraisal.calendar;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.upstream.workforce.PersonForgotten;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.database.Transactions;

/** A link ends with its person: it counts no more from the day after the last post, and does not come back with a new one. */
@ApplicationScoped
class EndingLinks {

    private static final String SYSTEM = "calendar-links";

    private final CalendarLinks links;
    private final Audit audit;
    private final Transactions transactions;

    EndingLinks(CalendarLinks links, Audit audit, Transactions transactions) {
        this.links = links;
        this.audit = audit;
        this.transactions = transactions;
    }

    @ActivateRequestContext
    @Scheduled(every = "1h", delayed = "70s", concurrentExecution = ConcurrentExecution.SKIP)
    void endOfLeavers() {
        transactions.runBySystem(() -> record(links.endOfLeavers(), "the person has left"));
    }

    void forget(@Observes PersonForgotten forgotten) {
        record(links.end(forgotten.personId()).stream().toList(), "the person was forgotten");
    }

    private void record(List<UUID> ended, String reason) {
        audit.recordBySystem(
                SYSTEM,
                ended.stream()
                        .map(id ->
                                AuditedAct.of("end", "calendar-link", id, null).because(reason))
                        .toList());
    }
}
