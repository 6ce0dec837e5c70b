package org.cadre.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.cadre.kit.event.DomainEvent;
import org.cadre.kit.event.Outbox;

/** Takes down what a change was, for other services (the event) and for auditors (the act), in its transaction. */
@ApplicationScoped
public class Ledger {

    private final Outbox outbox;
    private final Audit audit;

    Ledger(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** A change that nobody outside needs to hear of. */
    @Transactional(TxType.MANDATORY)
    public void record(AuditedAct act) {
        audit.record(act);
    }

    /** Several acts of one operation, such as a look at several people's things. */
    @Transactional(TxType.MANDATORY)
    public void record(List<AuditedAct> acts) {
        audit.record(acts);
    }

    /** What is being shown needs no row, such as people's own record to themselves. */
    @Transactional(TxType.MANDATORY)
    public void recordNothing() {
        audit.recordNothing();
    }

    /** A change by the present caller that other services hear of. */
    @Transactional(TxType.MANDATORY)
    public void record(AuditedAct act, DomainEvent event) {
        audit.record(act);
        outbox.append(event);
    }

    /** A change that the service made by itself, for example because of an event or of a day that came. */
    @Transactional(TxType.MANDATORY)
    public void recordBySystem(String system, AuditedAct act, DomainEvent event) {
        audit.recordBySystem(system, act);
        outbox.append(event);
    }

    /** Many changes at once, such as those of a file; far cheaper than one by one. */
    @Transactional(TxType.MANDATORY)
    public void recordBySystem(String system, List<AuditedAct> acts, List<? extends DomainEvent> facts) {
        audit.recordBySystem(system, acts);
        outbox.append(facts);
    }

    /**
     * The same where each fact is an act of its own.
     *
     * @param reason why, such as the id of what caused them; null where the act says it
     */
    @Transactional(TxType.MANDATORY)
    public void recordBySystem(String system, String reason, List<? extends DomainEvent> facts) {
        var acts = facts.stream()
                .map(fact -> AuditedAct.behind(fact).because(reason))
                .toList();
        recordBySystem(system, acts, facts);
    }
}
